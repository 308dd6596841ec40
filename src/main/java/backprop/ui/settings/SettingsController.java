package backprop.ui.settings;

import backprop.training.TrainingService;
import backprop.ui.LabModel;
import javafx.fxml.FXML;

public final class SettingsController {

    private final LabModel lab;
    private final TrainingService training;

    public SettingsController(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
    }

    @FXML
    private void initialize() {}
}
