package backprop.ui.toolbar;

import backprop.training.Snapshot;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.PresetOpener;
import backprop.ui.shared.SessionFiles;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** Controller of the toolbar: training controls and the most important values. */
public final class ToolbarController {

    /** Width of padding and icon. */
    private static final double TRAIN_FRAME = 46;

    private static final PseudoClass GRAPHIC_ONLY = PseudoClass.getPseudoClass("graphic-only");
    private static final PseudoClass TEXT_ONLY = PseudoClass.getPseudoClass("text-only");
    private static final PseudoClass SNUG = PseudoClass.getPseudoClass("snug");
    private static final PseudoClass CLOSE = PseudoClass.getPseudoClass("close");
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");

    private final LabModel lab;
    private final TrainingService training;
    private final PresetOpener presets;
    private final SessionFiles files;
    private final Texts texts;
    private final Numbers numbers;

    @FXML
    private HBox root;

    @FXML
    private ComboBox<String> presetBox;

    @FXML
    private MenuButton fileButton;

    @FXML
    private Button trainButton;

    @FXML
    private FontIcon trainIcon;

    @FXML
    private Button stepEpochButton;

    @FXML
    private Button stepUpdateButton;

    @FXML
    private Button stepStageButton;

    @FXML
    private StackPane stepBackHolder;

    @FXML
    private Button stepBackButton;

    @FXML
    private Button restartButton;

    @FXML
    private Button newWeightsButton;

    @FXML
    private Slider speedSlider;

    @FXML
    private Label speedLabel;

    @FXML
    private Label epochCaption;

    @FXML
    private Label epochLabel;

    @FXML
    private Label lossCaption;

    @FXML
    private Label lossLabel;

    @FXML
    private HBox accuracyBox;

    @FXML
    private Label accuracyCaption;

    @FXML
    private Label accuracyLabel;

    @FXML
    private ToggleButton understandingButton;

    @FXML
    private ToggleButton themeButton;

    @FXML
    private MenuButton languageButton;

    private StepDisplay steps;
    private Figures figures;
    private EditMenu edits;

    public ToolbarController(LabModel lab, TrainingService training, PresetOpener presets, SessionFiles files) {
        this.lab = lab;
        this.training = training;
        this.presets = presets;
        this.files = files;
        texts = lab.texts(ToolbarController.class);
        numbers = lab.numbers();
    }

    @FXML
    private void initialize() {
        fileButton.getItems().setAll(new SessionMenu(files, texts).items());
        edits = new EditMenu(lab, training, texts);
        fileButton.getItems().addAll(edits.items());
        steps = new StepDisplay(texts, stepStageButton, stepBackButton, stepBackHolder);
        figures = new Figures(texts, numbers, epochLabel, lossLabel, accuracyBox, accuracyLabel);
        trainButton.setMinWidth(TRAIN_FRAME + TextRoom.widest("Inter", 13, texts.get("train"), texts.get("pause")));
        new SpeedChoice(speedSlider, speedLabel, texts, numbers)
                .follow(lab.snapshot().speed(), training);
        offerLanguages();
        understandingButton.selectedProperty().bindBidirectional(lab.understandingShownProperty());
        themeButton.selectedProperty().bindBidirectional(lab.darkProperty());
        PresetChoice choice = new PresetChoice(presetBox, lab, presets, texts);
        lab.momentProperty().subscribe(this::show);
        keepInSight(new ToolbarRoom(root, reductions(choice)));
    }

    private void keepInSight(ToolbarRoom room) {
        root.widthProperty().subscribe(room::fit);
        root.sceneProperty().subscribe(room::fit);
        presetBox.prefWidthProperty().subscribe(room::fit);
        accuracyLabel.minWidthProperty().subscribe(room::fit);
        accuracyBox.managedProperty().subscribe(room::fit);
    }

    /** Reductions from the least to the most significant. */
    private List<ToolbarRoom.Reduction> reductions(PresetChoice choice) {
        return List.of(
                styled(root, SNUG),
                styled(newWeightsButton, TEXT_ONLY),
                styled(restartButton, TEXT_ONLY),
                styled(root, CLOSE),
                hidden(accuracyCaption),
                styled(newWeightsButton, GRAPHIC_ONLY),
                styled(restartButton, GRAPHIC_ONLY),
                text(stepUpdateButton, "update.step", "update.step.short"),
                hidden(speedLabel),
                steps.shorten(lab::snapshot),
                styled(root, DENSE),
                withoutSeparators(),
                choice.cut(),
                hidden(epochCaption),
                hidden(lossCaption));
    }

    private static ToolbarRoom.Reduction styled(Node node, PseudoClass look) {
        return new ToolbarRoom.Reduction(
                () -> node.pseudoClassStateChanged(look, true), () -> node.pseudoClassStateChanged(look, false));
    }

    private static ToolbarRoom.Reduction hidden(Node node) {
        return new ToolbarRoom.Reduction(() -> show(node, false), () -> show(node, true));
    }

    private ToolbarRoom.Reduction withoutSeparators() {
        List<Node> separators =
                root.getChildren().stream().filter(Separator.class::isInstance).toList();
        return new ToolbarRoom.Reduction(
                () -> separators.forEach(each -> show(each, false)),
                () -> separators.forEach(each -> show(each, true)));
    }

    private ToolbarRoom.Reduction text(Button button, String longKey, String shortKey) {
        return new ToolbarRoom.Reduction(
                () -> button.setText(texts.get(shortKey)), () -> button.setText(texts.get(longKey)));
    }

    private static void show(Node node, boolean shown) {
        node.setManaged(shown);
        node.setVisible(shown);
    }

    private void offerLanguages() {
        ToggleGroup group = new ToggleGroup();
        for (Locale language : Languages.ALL) {
            RadioMenuItem item = new RadioMenuItem(Languages.nameOf(language));
            item.setToggleGroup(group);
            item.setSelected(language.equals(lab.localeProperty().get()));
            item.setOnAction(event -> lab.localeProperty().set(language));
            languageButton.getItems().add(item);
        }
    }

    private void show(Snapshot snapshot) {
        boolean training = snapshot.isTraining();
        trainButton.setText(texts.get(training ? "pause" : "train"));
        trainIcon.setIconLiteral(training ? "fth-pause" : "fth-play");
        figures.show(snapshot);
        steps.show(snapshot);
        edits.show(snapshot.undoable());
    }

    @FXML
    private void trainOrPause() {
        if (lab.snapshot().isTraining()) {
            training.pause();
        } else {
            training.train();
        }
    }

    @FXML
    private void stepEpoch() {
        training.stepEpoch();
    }

    @FXML
    private void stepUpdate() {
        training.stepUpdate();
    }

    @FXML
    private void stepStage() {
        training.stepStage();
    }

    @FXML
    private void stepBack() {
        training.stepBack();
    }

    @FXML
    private void restart() {
        training.restart();
    }

    @FXML
    private void newWeights() {
        training.newWeights();
    }
}
