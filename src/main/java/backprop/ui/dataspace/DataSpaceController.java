package backprop.ui.dataspace;

import backprop.training.TrainingService;
import backprop.ui.LabModel;
import javafx.fxml.FXML;

public final class DataSpaceController {

    private final LabModel lab;
    private final TrainingService training;

    public DataSpaceController(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
    }

    @FXML
    private void initialize() {}
}
