package backprop.ui.understanding;

import backprop.training.TrainingService;
import backprop.ui.LabModel;
import javafx.fxml.FXML;

public final class UnderstandingController {

    private final LabModel lab;
    private final TrainingService training;

    public UnderstandingController(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
    }

    @FXML
    private void initialize() {}
}
