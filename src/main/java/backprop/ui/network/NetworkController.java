package backprop.ui.network;

import backprop.training.TrainingService;
import backprop.ui.LabModel;
import javafx.fxml.FXML;

public final class NetworkController {

    private final LabModel lab;
    private final TrainingService training;

    public NetworkController(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
    }

    @FXML
    private void initialize() {}
}
