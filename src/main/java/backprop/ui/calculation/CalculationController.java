package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.explain.Chapter;
import backprop.training.Snapshot;
import backprop.training.TrainingService;
import backprop.ui.shared.FilePlaces;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Controller of the calculation panel: the steps for the selected row or point and for the next update. */
public final class CalculationController {

    private final LabModel lab;
    private final TrainingService training;
    private final FilePlaces places;
    private final Outline outline = new Outline();
    private final MathFonts fonts = new MathFonts();
    private final ObjectProperty<Sheet> sheet = new SimpleObjectProperty<>();
    private final List<EntryCell> cells = new ArrayList<>();
    private StageNavigation navigation;
    private Optional<Entry> place = Optional.empty();

    @FXML
    private Label subtitle;

    @FXML
    private ListView<Entry> calculationList;

    @FXML
    private ToggleGroup stages;

    @FXML
    private ToggleButton chainButton;

    @FXML
    private ToggleButton forwardButton;

    @FXML
    private ToggleButton lossButton;

    @FXML
    private ToggleButton backwardButton;

    @FXML
    private ToggleButton updateButton;

    @FXML
    private Spinner<Subject> rowSpinner;

    @FXML
    private Spinner<Integer> digitsSpinner;

    @FXML
    private Label digitsMessage;

    @FXML
    private Label rowMessage;

    @FXML
    private MenuButton transcriptButton;

    /** @param places file chooser for exports */
    public CalculationController(LabModel lab, TrainingService training, FilePlaces places) {
        this.lab = lab;
        this.training = training;
        this.places = places;
    }

    @FXML
    private void initialize() {
        calculationList.setCellFactory(list -> cell());
        navigation = new StageNavigation(
                calculationList, stages, List.of(chainButton, forwardButton, lossButton, backwardButton, updateButton));
        new DigitsChooser(lab, digitsSpinner, digitsMessage).install();
        new RowChooser(lab, rowSpinner, rowMessage).install();
        show();
        lab.momentProperty().subscribe(this::show);
        lab.momentProperty().map(snapshot -> snapshot.position().stage()).subscribe(stage -> stage.map(Chapter::of)
                .filter(shown -> !sheet.get().calculation().sections(shown).isEmpty())
                .ifPresent(navigation::goTo));
        lab.subjectProperty().subscribe(this::show);
        lab.datasetProperty().addListener((property, old, dataset) -> calculationList.scrollTo(0));
        lab.selectedPartProperty().subscribe(this::showSelected);
        lab.digitsProperty().subscribe(this::show);
        lab.darkProperty().subscribe(() -> cells.forEach(EntryCell::refresh));
        calculationList.widthProperty().subscribe(() -> cells.forEach(EntryCell::refresh));
        lab.hoveredProperty().subscribe(() -> cells.forEach(EntryCell::draw));
        calculationList.setOnKeyPressed(this::pressed);
        if (sheet.get().calculation().traced().isPresent()) {
            navigation.beginWith(Chapter.CHAIN);
        }
        transcriptButton.getItems().setAll(new TranscriptMenu(lab, training, places, sheet::get).items());
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

    private void turn(Entry.Fold fold) {
        outline.turn(fold);
        list();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            answer(calculationList.getSelectionModel().getSelectedItem());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE
                && lab.selectedPartProperty().get().isPresent()) {
            lab.selectedPartProperty().set(Optional.empty());
            event.consume();
        }
    }

    /** Enter expands or collapses an entry, or shows the chain rule of the weight or bias of a line. */
    private void answer(Entry entry) {
        int index = calculationList.getSelectionModel().getSelectedIndex();
        if (entry instanceof Entry.Fold fold) {
            turn(fold);
            calculationList.getSelectionModel().select(index);
            calculationList.getFocusModel().focus(index);
        } else if (entry instanceof Entry.Formula formula) {
            sheet.get().line(formula).about().ifPresent(part -> PartChoice.turn(lab, part));
        }
    }

    /**
     * Shows the chain rule of a weight or bias, or scrolls to the lines of a neuron or input; after a chain rule, the
     * previous scroll position is restored. Hovering highlights a part without scrolling.
     */
    private void showSelected(Optional<Part> part) {
        if (sheet.get() == null) {
            return;
        }
        boolean traced = sheet.get().calculation().traced().isPresent();
        Optional<Entry> before = traced ? place : navigation.place();
        show();
        if (sheet.get().calculation().traced().isPresent()) {
            place = before;
            navigation.goTo(Chapter.CHAIN);
        } else if (traced) {
            place.ifPresent(navigation::goBack);
            place = Optional.empty();
        } else if (!calculationList.isHover()) {
            part.ifPresent(this::reveal);
        }
    }

    private void reveal(Part part) {
        part.neuron().ifPresent(neuron -> {
            outline.reveal(neuron);
            list();
            bringIntoSight(sheet.get().indexOf(calculationList.getItems(), navigation.inSight(), neuron, part));
        });
        // An input has a line only if it is scaled.
        if (part instanceof Part.Input input && navigation.inSight() == Chapter.FORWARD) {
            Entry scaled = new Entry.Formula(Chapter.FORWARD, Optional.empty(), input.index());
            bringIntoSight(calculationList.getItems().indexOf(scaled));
        }
    }

    private void bringIntoSight(int index) {
        if (index >= 0) {
            navigation.bringIntoSight(index);
        }
    }

    /** Replaces the entries only if they differ, because the list would otherwise jump during training. */
    private void list() {
        List<Entry> entries = outline.entries(sheet.get().calculation());
        if (!entries.equals(calculationList.getItems())) {
            calculationList.getItems().setAll(entries);
        }
        navigation.offer(chapter -> !sheet.get().calculation().sections(chapter).isEmpty());
    }

    @FXML
    private void goChain() {
        navigation.goTo(Chapter.CHAIN);
    }

    @FXML
    private void goForward() {
        navigation.goTo(Chapter.FORWARD);
    }

    @FXML
    private void goLoss() {
        navigation.goTo(Chapter.LOSS);
    }

    @FXML
    private void goBackward() {
        navigation.goTo(Chapter.BACKWARD);
    }

    @FXML
    private void goUpdate() {
        navigation.goTo(Chapter.UPDATE);
    }
}
