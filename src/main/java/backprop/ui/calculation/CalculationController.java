package backprop.ui.calculation;

import backprop.ui.LabModel;
import javafx.fxml.FXML;

public final class CalculationController {

    private final LabModel lab;

    public CalculationController(LabModel lab) {
        this.lab = lab;
    }

    @FXML
    private void initialize() {}
}
