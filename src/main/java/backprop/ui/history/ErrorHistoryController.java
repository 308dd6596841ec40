package backprop.ui.history;

import backprop.ui.LabModel;
import javafx.fxml.FXML;

public final class ErrorHistoryController {

    private final LabModel lab;

    public ErrorHistoryController(LabModel lab) {
        this.lab = lab;
    }

    @FXML
    private void initialize() {}
}
