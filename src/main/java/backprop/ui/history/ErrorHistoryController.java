package backprop.ui.history;

import backprop.training.ErrorCurve;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import javafx.fxml.FXML;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** Controller of the panel with the loss of the whole run. */
public final class ErrorHistoryController {

    private final LabModel lab;
    private final Texts texts;
    private final Numbers numbers;

    @FXML
    private ToggleButton logSwitch;

    @FXML
    private Pane errorChart;

    private ErrorChart chart;

    public ErrorHistoryController(LabModel lab) {
        this.lab = lab;
        texts = lab.texts(ErrorHistoryController.class);
        numbers = lab.numbers();
    }

    @FXML
    private void initialize() {
        chart = new ErrorChart(errorChart, this::content);
        logSwitch.setTooltip(new Tooltip(texts.get("log.tip")));
        logSwitch.selectedProperty().bindBidirectional(lab.logarithmicLossProperty());
        lab.logarithmicLossProperty().subscribe(chart::draw);
        lab.darkProperty().subscribe(chart::draw);
        lab.digitsProperty().subscribe(chart::draw);
        lab.datasetProperty().addListener((property, old, dataset) -> chart.forgetEpoch());
        lab.momentProperty().subscribe(chart::draw);
    }

    private ChartContent content(double width, double height) {
        ErrorCurve curve = lab.snapshot().curve();
        LossScale kind = lab.logarithmicLossProperty().get() ? LossScale.LOGARITHMIC : LossScale.LINEAR;
        return ChartContent.of(
                curve,
                ChartScale.of(curve, kind, width, height, numbers),
                lab.palette(),
                new ChartTexts(texts, numbers, lab.digitsProperty().get()));
    }
}
