package backprop.ui.dataspace;

import backprop.data.Dataset;
import backprop.training.Snapshot;
import backprop.training.TrainingService;
import backprop.ui.ArrowKeys;
import backprop.ui.LabModel;
import backprop.ui.Subject;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Shows the newest snapshot in the data space, and turns mouse and keys into selections and points to classify. */
public final class DataSpaceController {

    private static final double STEP = 4;
    private static final double BIG_STEP = 20;

    private final LabModel lab;
    private ArrowKeys arrows;
    private final Probes probes;
    private final ViewRequest view;

    @FXML
    private LayeredCanvas plot;

    @FXML
    private Label predictionLabel;

    @FXML
    private Legend legend;

    @FXML
    private Node axisChoice;

    @FXML
    private ChoiceBox<String> xAxisBox;

    @FXML
    private ChoiceBox<String> yAxisBox;

    @FXML
    private Label heldLabel;

    @FXML
    private Node outputChoice;

    @FXML
    private ChoiceBox<String> outputBox;

    @FXML
    private Hyperlink removeAllLink;

    private DataSpacePlot shown;
    private Optional<DataSpace> described = Optional.empty();

    public DataSpaceController(LabModel lab, TrainingService training) {
        this.lab = lab;
        probes = new Probes(lab);
        view = new ViewRequest(training, Axes.of(lab.snapshot().outputGrid().spec()));
    }

    @FXML
    private void initialize() {
        arrows = ArrowKeys.of(plot);
        shown = new DataSpacePlot(lab, plot);
        plot.setWhenResized(this::showResized);
        plot.accessibleTextProperty().bind(predictionLabel.textProperty());
        onChoice(xAxisBox, view::chooseX);
        onChoice(yAxisBox, view::chooseY);
        onChoice(outputBox, shown::chooseOutput);
        lab.snapshotProperty().subscribe(snapshot -> show());
        lab.darkProperty().addListener(change -> show());
        lab.digitsProperty().addListener(change -> show());
        lab.subjectProperty().addListener(change -> show());
        lab.probes().addListener((ListChangeListener<Subject.Probe>) change -> showPoints());
    }

    /** Passes on what the user chooses; filling a box anew is no choice. */
    private void onChoice(ChoiceBox<String> box, IntConsumer choose) {
        box.setOnAction(event -> {
            int index = box.getSelectionModel().getSelectedIndex();
            if (index >= 0 && described.isPresent()) {
                choose.accept(index);
                show();
            }
        });
    }

    private void show() {
        shown.show();
        describe(shown.space());
        heldLabel.setText(shown.held());
        requestView();
        showPoints();
    }

    private void showResized() {
        shown.show();
        requestView();
    }

    private void requestView() {
        Snapshot snapshot = lab.snapshot();
        int output = Math.max(0, outputBox.getSelectionModel().getSelectedIndex());
        view.update(snapshot, output, lab.subjectInputs(), shown.pixels());
    }

    private void describe(DataSpace space) {
        if (!described.equals(Optional.of(space))) {
            described = Optional.empty();
            legend.show(space, lab);
            fillChoices(space);
            described = Optional.of(space);
        }
    }

    private void fillChoices(DataSpace space) {
        Dataset data = space.config().data();
        fill(xAxisBox, data.inputs(), space.axes().x());
        fill(yAxisBox, data.inputs(), space.axes().y());
        setShown(axisChoice, space.inputs() > 2);
        if (space.reading() instanceof Reading.Value value) {
            fill(outputBox, data.outputs(), value.output());
        }
        setShown(outputChoice, space.reading() instanceof Reading.Value && space.outputs() > 1);
    }

    private static void fill(ChoiceBox<String> box, List<String> names, int selected) {
        if (!box.getItems().equals(names)) {
            box.getItems().setAll(names);
        }
        box.getSelectionModel().select(selected);
    }

    private static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void showPoints() {
        shown.showPoints();
        showPrediction();
        int count = lab.probes().size();
        removeAllLink.setText(lab.texts(DataSpaceController.class).get("remove.all", count));
        setShown(removeAllLink, count > 0);
    }

    private void showPrediction() {
        predictionLabel.setText(shown.prediction());
    }

    private void point(Optional<Cursor> cursor) {
        shown.point(cursor);
        showPrediction();
    }

    @FXML
    private void pointWithMouse(MouseEvent event) {
        boolean inside = shown.area().contains(event.getX(), event.getY());
        point(inside ? Optional.of(Cursor.mouse(event.getX(), event.getY())) : Optional.empty());
    }

    @FXML
    private void leave() {
        point(Optional.empty());
    }

    @FXML
    private void press(MouseEvent event) {
        plot.requestFocus();
        pointWithMouse(event);
        if (event.getButton() == MouseButton.PRIMARY) {
            choose();
        }
    }

    /** Selects what is under the cursor; where there is nothing, a point is added. */
    private void choose() {
        Optional<Subject> target = shown.target();
        if (target.isPresent()) {
            lab.subjectProperty().set(target.get());
        } else {
            shown.inputsUnderCursor().ifPresent(probes::add);
        }
    }

    @FXML
    private void pressKey(KeyEvent event) {
        if (arrows.leavesToWindow(event)) {
            return;
        }
        double step = event.isShiftDown() ? BIG_STEP : STEP;
        switch (event.getCode()) {
            case LEFT -> moveCrosshair(-step, 0);
            case RIGHT -> moveCrosshair(step, 0);
            case UP -> moveCrosshair(0, -step);
            case DOWN -> moveCrosshair(0, step);
            case ENTER -> choose();
            case DELETE, BACK_SPACE -> probes.removeSelected();
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void moveCrosshair(double dx, double dy) {
        point(Optional.of(shown.crosshair().moved(dx, dy, shown.area())));
    }

    @FXML
    private void removeAll() {
        probes.removeAll();
    }

    @FXML
    private void openMenu(ContextMenuEvent event) {
        Subject target = shown.target().orElse(lab.subjectProperty().get());
        new ProbeMenu(probes, lab.texts(DataSpaceController.class))
                .open(target, plot, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
