package backprop.ui.dataset;

import backprop.training.TrainingService;
import backprop.ui.LabModel;
import javafx.fxml.FXML;

public final class DatasetController {

    private final LabModel lab;
    private final TrainingService training;

    public DatasetController(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
    }

    @FXML
    private void initialize() {}
}
