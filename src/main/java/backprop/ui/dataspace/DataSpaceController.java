package backprop.ui.dataspace;

import backprop.training.RowEditor;
import backprop.training.Snapshot;
import backprop.training.TrainingService;
import backprop.ui.dataspace.edit.ModeBar;
import backprop.ui.dataspace.edit.ModeHint;
import backprop.ui.dataspace.edit.PlaneActions;
import backprop.ui.dataspace.edit.PlaneKeys;
import backprop.ui.dataspace.edit.PlaneMenu;
import backprop.ui.dataspace.edit.PlaneMode;
import backprop.ui.dataspace.edit.PlaneMouse;
import backprop.ui.dataspace.hidden.HiddenControls;
import backprop.ui.dataspace.hidden.HiddenSpacePlot;
import backprop.ui.dataspace.plot.DataSpace;
import backprop.ui.dataspace.plot.DataSpacePlot;
import backprop.ui.dataspace.plot.LayeredCanvas;
import backprop.ui.dataspace.plot.Legend;
import backprop.ui.dataspace.plot.Probes;
import backprop.ui.dataspace.probes.ProbeList;
import backprop.ui.dataspace.probes.ProbePane;
import backprop.ui.dataspace.view.AxisBoxes;
import backprop.ui.dataspace.view.ContentBox;
import backprop.ui.dataspace.view.HeldInputs;
import backprop.ui.dataspace.view.ViewCommands;
import backprop.ui.dataspace.view.ViewMenu;
import backprop.ui.dataspace.view.ViewRequest;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Pane;

/** Shows the newest snapshot in the data space, and joins the plane with the controls around it. */
public final class DataSpaceController {

    private final LabModel lab;
    private final Probes probes;
    private final ViewRequest view;
    private final PlaneChoices choices;
    private final RowEditor edits;

    @FXML
    private LayeredCanvas plot;

    @FXML
    private Label predictionLabel;

    @FXML
    private Label modeHintLabel;

    @FXML
    private ModeBar modes;

    @FXML
    private MenuButton viewMenuButton;

    @FXML
    private Legend legend;

    @FXML
    private Node axisChoice;

    @FXML
    private ChoiceBox<String> xAxisBox;

    @FXML
    private ChoiceBox<String> yAxisBox;

    @FXML
    private Node probePane;

    @FXML
    private Pane heldPane;

    @FXML
    private Node heldScroll;

    @FXML
    private ListView<Subject.Probe> probeList;

    @FXML
    private ToggleButton probesButton;

    @FXML
    private Node outputChoice;

    @FXML
    private ChoiceBox<String> outputBox;

    @FXML
    private Hyperlink removeAllLink;

    @FXML
    private ToggleButton hiddenSpaceButton;

    @FXML
    private Node hiddenChoice;

    @FXML
    private ChoiceBox<String> hiddenXBox;

    @FXML
    private ChoiceBox<String> hiddenYBox;

    @FXML
    private LayeredCanvas hiddenPlot;

    private DataSpacePlot spacePlot;
    private PlaneActions actions;
    private ModeHint hint;
    private ContentBox shownBox;
    private HiddenSpacePlot hidden;
    private HiddenControls hiddenControls;
    private HeldInputs held;
    private AxisBoxes axisBoxes;
    private ProbePane points;
    private Optional<Described> described = Optional.empty();

    /** What legend and choices are about. */
    private record Described(DataSpace space, boolean lines, Optional<String> sample) {}

    /** @param choices what was chosen before the panel was built */
    public DataSpaceController(LabModel lab, TrainingService training, PlaneChoices choices) {
        this.lab = lab;
        this.choices = choices;
        probes = new Probes(lab);
        edits = new RowEditor(lab::snapshot, training);
        view = choices.view.orElseGet(() -> new ViewRequest(training));
        choices.view = Optional.of(view);
    }

    @FXML
    private void initialize() {
        held = new HeldInputs(lab, heldPane, choices.held, this::show);
        spacePlot = new DataSpacePlot(lab, plot, choices.plot, held::values);
        actions = new PlaneActions(lab, spacePlot, probes, edits, choices.edit, this::showPointed);
        PlaneMenu pointMenu = new PlaneMenu(lab, actions, probes);
        ProbeList list = new ProbeList(
                probeList,
                lab,
                spacePlot,
                probes,
                (probe, event) -> pointMenu.open(probe, probeList, event.getScreenX(), event.getScreenY()));
        points = new ProbePane(lab, probePane, probesButton, removeAllLink, list, probes);
        hint = new ModeHint(modeHintLabel, predictionLabel, lab);
        shownBox = new ContentBox(outputBox, lab, spacePlot, this::show);
        ViewCommands commands = new ViewCommands(spacePlot, view, this::requestView);
        ViewMenu menu = new ViewMenu(viewMenuButton, spacePlot, commands, lab, this::show);
        new PlaneMouse(plot, spacePlot, actions, commands).install();
        new PlaneKeys(lab, plot, spacePlot, actions, commands).install(menu::toggleLines);
        modes.show(actions.modeProperty(), lab);
        plot.setWhenResized(this::showResized);
        hidden = new HiddenSpacePlot(lab, hiddenPlot, choices.hidden);
        hiddenControls = new HiddenControls(lab, hidden, hiddenXBox, hiddenYBox);
        hiddenControls.install(hiddenPlot);
        hiddenPlot.setWhenResized(hidden::show);
        hiddenSpaceButton.setSelected(choices.hiddenShown);
        probesButton.setSelected(choices.listShown);
        hiddenSpaceButton.setOnAction(event -> {
            probesButton.setSelected(false);
            show();
        });
        probesButton.setOnAction(event -> show());
        hiddenSpaceButton.selectedProperty().addListener((property, was, is) -> choices.hiddenShown = is);
        probesButton.selectedProperty().addListener((property, was, is) -> choices.listShown = is);
        plot.accessibleTextProperty().bind(predictionLabel.textProperty());
        axisBoxes = new AxisBoxes(xAxisBox, yAxisBox, view, this::show);
        follow();
    }

    private void follow() {
        lab.datasetProperty().addListener((property, old, dataset) -> forgetData());
        lab.snapshotProperty().subscribe(snapshot -> show());
        lab.darkProperty().addListener(change -> show());
        lab.digitsProperty().addListener(change -> show());
        lab.subjectProperty().addListener(change -> showSubject());
        lab.selectedPartProperty().addListener(change -> show());
        lab.hoveredProperty().addListener(change -> spacePlot.showOverlay());
        lab.probes().addListener((ListChangeListener<Subject.Probe>) change -> showPoints());
        lab.pinnedProbes().addListener((SetChangeListener<Subject.Probe>) change -> showPoints());
        actions.modeProperty().subscribe(this::showMode);
        actions.brushProperty().addListener(change -> showHint());
        actions.refusalProperty().addListener(change -> showHint());
    }

    private void forgetData() {
        choices.forgetData();
        actions.forgetData();
        edits.forgetAdded();
    }

    private void show() {
        showSpace();
        describe(spacePlot.space());
        held.show(spacePlot.space().config(), spacePlot.space().axes());
        shownBox.show();
        setShown(outputChoice, shownBox.hasChoice() && !hiddenSpaceButton.isSelected());
        hiddenControls.show();
        requestView();
        showPoints();
        edits.arrived(lab.snapshot()).map(Subject.Row::new).ifPresent(lab.subjectProperty()::set);
    }

    /** What another row or point changes; the rows and what lies behind them stay as they are drawn. */
    private void showSubject() {
        held.show(spacePlot.space().config(), spacePlot.space().axes());
        requestView();
        showPoints();
    }

    /** Draws the space that is in sight: that of the inputs, or that of the hidden neurons. */
    private void showSpace() {
        boolean possible = hidden.hidden().isPresent();
        boolean isHidden = possible && hiddenSpaceButton.isSelected();
        setShown(hiddenSpaceButton, possible);
        setShown(hiddenChoice, isHidden);
        boolean isList = points.isChosen();
        hiddenPlot.setVisible(isHidden && !isList);
        plot.setVisible(!isHidden && !isList);
        points.setShown(isList);
        modes.setDisable(!plot.isVisible());
        viewMenuButton.setDisable(!plot.isVisible());
        spacePlot.show();
        hidden.show();
        if (!plot.isVisible()) {
            hint.pointed(actions, true);
        }
    }

    private void showResized() {
        spacePlot.show();
        requestView();
    }

    private void requestView() {
        Snapshot snapshot = lab.snapshot();
        view.update(snapshot, spacePlot.content(), held.values(), spacePlot.pixels());
    }

    private void describe(DataSpace space) {
        Described now = new Described(space, spacePlot.showsLines() && plot.isVisible(), hidden.sample());
        if (!described.equals(Optional.of(now))) {
            described = Optional.of(now);
            legend.show(space, lab, now.lines(), now.sample());
            fillChoices(space);
            showHint();
        }
    }

    private void fillChoices(DataSpace space) {
        axisBoxes.show(space);
        setShown(axisChoice, space.inputs() > 2);
        setShown(heldScroll, space.inputs() > 2);
        shownBox.show();
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void showMode(PlaneMode mode) {
        for (PlaneMode each : PlaneMode.values()) {
            plot.pseudoClassStateChanged(PseudoClass.getPseudoClass(each.id()), each == mode);
        }
        actions.refusalProperty().set(Optional.empty());
        showHint();
    }

    private void showHint() {
        hint.show(actions, spacePlot.space());
        if (!plot.isVisible()) {
            hint.pointed(actions, true);
        }
    }

    private void showPoints() {
        spacePlot.showPoints();
        hidden.showSelection();
        showPrediction();
        if (points.show()) {
            showSpace();
        }
    }

    private void showPointed() {
        showPrediction();
        hint.pointed(actions, spacePlot.cursor().isPresent());
    }

    private void showPrediction() {
        predictionLabel.setText(spacePlot.prediction());
    }

    @FXML
    private void openMenu(ContextMenuEvent event) {
        if (actions.modeProperty().get() != PlaneMode.ADD) {
            Subject target = spacePlot.target().orElse(lab.subjectProperty().get());
            new PlaneMenu(lab, actions, probes).open(target, plot, event.getScreenX(), event.getScreenY());
        }
        event.consume();
    }
}
