package backprop.ui.status;

import backprop.engine.Evaluation;
import backprop.engine.Regularization;
import backprop.training.Snapshot;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import java.util.Optional;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** Controller of the status bar: status text and the values that the toolbar does not show. */
public final class StatusBarController {

    private static final int DIGITS = 4;
    private static final String TROUBLE = "trouble";

    private final LabModel lab;
    private final Numbers numbers;
    private final StatusText words;

    @FXML
    private Label statusLabel;

    @FXML
    private Label updateLabel;

    @FXML
    private HBox rowsBox;

    @FXML
    private Label rowsLabel;

    @FXML
    private HBox testBox;

    @FXML
    private Label testLossLabel;

    @FXML
    private HBox penaltyBox;

    @FXML
    private Label penaltyLabel;

    /** @param name localizes the session name */
    public StatusBarController(LabModel lab, Function<Snapshot, String> name) {
        this.lab = lab;
        numbers = lab.numbers();
        words = new StatusText(lab.texts(StatusBarController.class), numbers, name);
    }

    @FXML
    private void initialize() {
        Tooltip whole = new Tooltip();
        whole.setWrapText(true);
        whole.setMaxWidth(420);
        whole.textProperty().bind(statusLabel.textProperty());
        statusLabel.setTooltip(whole);
        lab.momentProperty().subscribe(this::show);
        lab.subjectProperty().subscribe(this::tell);
        lab.busyProperty().addListener((property, before, work) -> tell());
    }

    private void show(Snapshot snapshot) {
        tell();
        statusLabel.getStyleClass().remove(TROUBLE);
        if (StatusText.isTrouble(snapshot)) {
            statusLabel.getStyleClass().add(TROUBLE);
        }
        updateLabel.setText(numbers.whole(snapshot.updates()));
        showRows(snapshot);
        Optional<Double> test = snapshot.test().map(Evaluation::loss);
        show(testBox, testLossLabel, test);
        boolean penalized = !(snapshot.config().rule().regularization() instanceof Regularization.None);
        show(penaltyBox, penaltyLabel, penalized ? Optional.of(snapshot.penalty()) : Optional.empty());
    }

    private void tell() {
        statusLabel.setText(lab.busyProperty()
                .get()
                .map(words::of)
                .orElseGet(() -> words.of(lab.snapshot(), lab.subjectProperty().get())));
    }

    /** Rows are omitted if one update is one epoch. */
    private void showRows(Snapshot snapshot) {
        int rows = snapshot.train().rows();
        boolean several = snapshot.config().rule().batchSize().in(rows) < rows
                || snapshot.position().isWithinEpoch();
        rowsBox.setVisible(several);
        rowsBox.setManaged(several);
        rowsLabel.setText(numbers.whole(snapshot.position().rows()));
    }

    private void show(HBox box, Label label, Optional<Double> value) {
        box.setVisible(value.isPresent());
        box.setManaged(value.isPresent());
        value.ifPresent(number -> label.setText(numbers.significant(number, DIGITS)));
    }
}
