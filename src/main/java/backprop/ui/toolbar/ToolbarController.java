package backprop.ui.toolbar;

import backprop.training.TrainingService;
import backprop.ui.LabModel;
import javafx.fxml.FXML;

public final class ToolbarController {

    private final LabModel lab;
    private final TrainingService training;

    public ToolbarController(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
    }

    @FXML
    private void initialize() {}
}
