package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.explain.Stage;
import backprop.training.Snapshot;
import backprop.ui.LabModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Lists the steps of the selected row, or of the selected point, and of the next update. */
public final class CalculationController {

    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 15;

    private final LabModel lab;
    private final Outline outline = new Outline();
    private final MathFonts fonts = new MathFonts();
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>();
    private final List<EntryCell> cells = new ArrayList<>();
    private StageNavigation navigation;

    @FXML
    private Label subtitle;

    @FXML
    private ListView<Entry> calculationList;

    @FXML
    private ToggleGroup stages;

    @FXML
    private ToggleButton forwardButton;

    @FXML
    private ToggleButton lossButton;

    @FXML
    private ToggleButton backwardButton;

    @FXML
    private ToggleButton updateButton;

    @FXML
    private Spinner<Integer> digitsSpinner;

    public CalculationController(LabModel lab) {
        this.lab = lab;
    }

    @FXML
    private void initialize() {
        calculationList.setCellFactory(list -> cell());
        navigation = new StageNavigation(
                calculationList, stages, List.of(forwardButton, lossButton, backwardButton, updateButton));
        var digits = new SpinnerValueFactory.IntegerSpinnerValueFactory(FEWEST_DIGITS, MOST_DIGITS);
        digits.valueProperty().bindBidirectional(lab.digitsProperty().asObject());
        digitsSpinner.setValueFactory(digits);
        lab.snapshotProperty().subscribe(this::show);
        lab.snapshotProperty().map(snapshot -> snapshot.position().stage()).subscribe(stage -> stage.filter(
                        shown -> !sheet.get().calculation().sections(shown).isEmpty())
                .ifPresent(navigation::goTo));
        lab.subjectProperty().subscribe(this::show);
        lab.digitsProperty().subscribe(this::show);
        lab.darkProperty().subscribe(() -> cells.forEach(EntryCell::refresh));
        calculationList.widthProperty().subscribe(() -> cells.forEach(EntryCell::refresh));
        lab.hoveredProperty().subscribe(this::showHovered);
        calculationList.setOnKeyPressed(this::turnSelected);
        show();
    }

    private EntryCell cell() {
        EntryCell cell = new EntryCell(lab, sheet, fonts, this::turn);
        cells.add(cell);
        return cell;
    }

    private void show() {
        Snapshot snapshot = lab.snapshot();
        if (snapshot == null) {
            return;
        }
        sheet.set(Sheet.of(lab));
        subtitle.setText(sheet.get().subtitle());
        list();
        cells.forEach(EntryCell::refresh);
    }

    private void turn(Entry.Group group) {
        outline.turn(group.stage(), group.neuron());
        list();
    }

    private void turnSelected(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER
                && calculationList.getSelectionModel().getSelectedItem() instanceof Entry.Group group) {
            int index = calculationList.getSelectionModel().getSelectedIndex();
            turn(group);
            calculationList.getSelectionModel().select(index);
            event.consume();
        }
    }

    /** What is hovered in another panel is brought into sight; what is hovered here is. */
    private void showHovered(Optional<Part> part) {
        if (part.isPresent() && !calculationList.isHover() && sheet.get() != null) {
            reveal(part.get());
        }
        cells.forEach(EntryCell::draw);
    }

    private void reveal(Part part) {
        sheet.get().neuronOf(part).ifPresent(neuron -> {
            outline.reveal(neuron);
            list();
            int index = sheet.get().indexOf(calculationList.getItems(), navigation.inSight(), neuron, part);
            if (index >= 0) {
                navigation.bringIntoSight(index);
            }
        });
    }

    /** The rows are set anew only if they are others: else the list would jump while training. */
    private void list() {
        List<Entry> entries = outline.entries(sheet.get().calculation());
        if (!entries.equals(calculationList.getItems())) {
            calculationList.getItems().setAll(entries);
        }
        navigation.offer(stage -> !sheet.get().calculation().sections(stage).isEmpty());
    }

    @FXML
    private void goForward() {
        navigation.goTo(Stage.FORWARD);
    }

    @FXML
    private void goLoss() {
        navigation.goTo(Stage.LOSS);
    }

    @FXML
    private void goBackward() {
        navigation.goTo(Stage.BACKWARD);
    }

    @FXML
    private void goUpdate() {
        navigation.goTo(Stage.UPDATE);
    }
}
