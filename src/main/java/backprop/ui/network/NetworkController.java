package backprop.ui.network;

import backprop.engine.Part;
import backprop.engine.StuckNeurons;
import backprop.training.Stage;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Controller of the network panel: the network of the newest snapshot with the values of the selected row or point,
 * editable in place.
 */
public final class NetworkController {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final LabModel lab;
    private final TrainingService training;
    private final Texts texts;
    private String complaint = "";

    @FXML
    private Label subtitleLabel;

    @FXML
    private Label networkStageLabel;

    @FXML
    private Label notShownLabel;

    @FXML
    private Button zoomOutButton;

    @FXML
    private Button fitButton;

    @FXML
    private Button zoomInButton;

    @FXML
    private Label valueLow;

    @FXML
    private Label valueBar;

    @FXML
    private Label valueHigh;

    @FXML
    private ToggleButton deltaButton;

    @FXML
    private NetworkDiagram networkDiagram;

    public NetworkController(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
        texts = lab.texts(NetworkController.class);
    }

    @FXML
    private void initialize() {
        networkDiagram.viewProperty().subscribe(this::showNotice);
        networkDiagram.viewProperty().subscribe(this::speak);
        new ValueLegend(valueLow, valueBar, valueHigh, texts).install(networkDiagram);
        networkDiagram.setAccessibleRoleDescription(texts.get("role"));
        networkDiagram.follow(lab);
        connect();
        lab.subjectProperty().subscribe(subject -> subtitleLabel.setText(subtitle(subject)));
        lab.hoveredProperty().subscribe(this::speak);
        lab.selectedPartProperty().subscribe(this::speak);
        lab.momentProperty().map(snapshot -> snapshot.position().stage()).subscribe(this::showStage);
    }

    private void connect() {
        ParameterEdits edits = new ParameterEdits(lab, training);
        ParameterEditor editor = new ParameterEditor(networkDiagram, lab, edits);
        ShapeCommands commands = new ShapeCommands(lab, training, this::complain);
        PartPointer pointer = new PartPointer(networkDiagram, lab, edits, editor);
        DiagramMenu menu = new DiagramMenu(networkDiagram, lab, commands, editor);
        pointer.install();
        menu.install(pointer);
        ShapeKeys shapes = new ShapeKeys(commands, this::complain, texts);
        new PartKeys(networkDiagram, lab, edits, editor, shapes).install(pointer, menu);
        new ShapeButtons(networkDiagram, commands).install();
        new ZoomControls(networkDiagram, zoomOutButton, fitButton, zoomInButton).install();
        networkDiagram.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> complain(""));
        networkDiagram.addEventFilter(KeyEvent.KEY_PRESSED, event -> complain(""));
        deltaButton.setOnAction(event ->
                networkDiagram.readingProperty().set(deltaButton.isSelected() ? Reading.DELTA : Reading.ACTIVATION));
        networkDiagram.readingProperty().subscribe(reading -> deltaButton.setSelected(reading == Reading.DELTA));
    }

    private void showStage(Optional<Stage> stage) {
        networkStageLabel.getStyleClass().setAll("label", "stage");
        networkStageLabel.setText("");
        stage.map(shown -> shown.name().toLowerCase(Locale.ROOT)).ifPresent(id -> {
            networkStageLabel.getStyleClass().add("stage-" + id);
            String name = texts.get("stage." + id);
            networkStageLabel.setText(texts.get("shown." + id, name));
            networkStageLabel.getTooltip().setText(texts.get("shown." + id + ".tip", name));
        });
    }

    private String subtitle(Subject subject) {
        String included = lab.isLeftOut(subject) ? "subtitle.leftOut" : "subtitle.row";
        return subject.row()
                .map(row -> texts.get(
                        row.isTest() ? "subtitle.test" : included, lab.numbers().whole(row.index() + 1)))
                .orElseGet(() -> texts.get("subtitle.point", lab.numbers().point(lab.subjectInputs())));
    }

    /** Shows the last error, otherwise what does not fit, otherwise the dead and saturated neurons. */
    private void showNotice() {
        Optional<Remark> remark = networkDiagram.viewProperty().get().flatMap(this::remark);
        boolean wrong = !complaint.isEmpty();
        notShownLabel.pseudoClassStateChanged(WRONG, wrong);
        notShownLabel.setVisible(wrong || remark.isPresent());
        notShownLabel.setManaged(notShownLabel.isVisible());
        notShownLabel.setText(wrong ? complaint : remark.map(Remark::text).orElse(""));
        notShownLabel
                .getTooltip()
                .setText(wrong ? complaint : remark.map(Remark::tip).orElse(""));
    }

    /** Message about the drawing, with its tooltip. */
    private record Remark(String text, String tip) {}

    private Optional<Remark> remark(NetworkView view) {
        int hidden = view.layout().hidden();
        String stuck = stuck(view.values().snapshot().stuck());
        if (hidden > 0) {
            return Optional.of(new Remark(texts.get("notShown", hidden), texts.get("notShown.tip")));
        }
        if (!stuck.isEmpty()) {
            return Optional.of(new Remark(stuck, texts.get("stuck.count.tip")));
        }
        boolean dense = view.layout().gaps().stream().anyMatch(Gap::isDense);
        return dense
                ? Optional.of(new Remark(texts.get("notShown.connections"), texts.get("notShown.connections.tip")))
                : Optional.empty();
    }

    /** Returns the numbers of dead and saturated neurons, such as '2 dead neurons, marked ‘0’'. */
    private String stuck(StuckNeurons neurons) {
        return Arrays.stream(StuckNeurons.Cause.values())
                .map(cause ->
                        stuck(cause, Collections.frequency(neurons.causes().values(), cause)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String stuck(StuckNeurons.Cause cause, int count) {
        String key = cause == StuckNeurons.Cause.DEAD ? "stuck.deadCount" : "stuck.saturatedCount";
        return count == 0 ? "" : texts.get(key, count);
    }

    /** Shows an error until the next key or click. */
    private void complain(String sentence) {
        if (sentence.equals(complaint)) {
            return;
        }
        complaint = sentence;
        showNotice();
        speak();
    }

    /** Describes the hovered part, otherwise the selected part, otherwise the network. */
    private void speak() {
        Optional<NetworkView> view = networkDiagram.viewProperty().get();
        Optional<Part> part =
                lab.hoveredProperty().get().or(() -> lab.selectedPartProperty().get());
        String summary =
                texts.get("summary", lab.snapshot().network().architecture().shape());
        String spoken = view.flatMap(shown ->
                        part.filter(p -> p.isIn(shown.values().shape())).map(p -> spoken(p, shown)))
                .orElse(summary);
        networkDiagram.setAccessibleText(complaint.isEmpty() ? spoken : complaint + " " + spoken);
    }

    private String spoken(Part part, NetworkView view) {
        String sentence = new PartTexts(view).spoken(part);
        boolean selected = lab.selectedPartProperty().get().equals(Optional.of(part));
        return selected ? texts.get("spoken.selected", sentence) : sentence;
    }
}
