package backprop.ui.toolbar;

import backprop.engine.Evaluation;
import backprop.training.Snapshot;
import backprop.training.Speed;
import backprop.training.TrainingService;
import backprop.ui.FilePlaces;
import backprop.ui.LabModel;
import backprop.ui.Languages;
import backprop.ui.Numbers;
import backprop.ui.PresetOpener;
import backprop.ui.Texts;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.IntegerBinding;
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
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;

/** What starts and stops training, and the few numbers that are always in sight. */
public final class ToolbarController {

    private static final int LOSS_DIGITS = 4;
    private static final int LETTERS_AT_ONCE = 4;

    private static final PseudoClass CROWDED = PseudoClass.getPseudoClass("crowded");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final PseudoClass MIDDLE = PseudoClass.getPseudoClass("middle");

    private final LabModel lab;
    private final TrainingService training;
    private final PresetOpener presets;
    private final FilePlaces places;
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
    private Tooltip speedTooltip;

    @FXML
    private Label speedLabel;

    @FXML
    private Label epochLabel;

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
    /** Kept, since a binding listens only as long as someone holds it. */
    private IntegerBinding letters;

    private EditMenu edits;

    public ToolbarController(LabModel lab, TrainingService training, PresetOpener presets, FilePlaces places) {
        this.lab = lab;
        this.training = training;
        this.presets = presets;
        this.places = places;
        texts = lab.texts(ToolbarController.class);
        numbers = lab.numbers();
    }

    @FXML
    private void initialize() {
        fileButton.getItems().setAll(new SessionMenu(lab, training, places, texts).items());
        edits = new EditMenu(lab, training, texts);
        fileButton.getItems().addAll(edits.items());
        steps = new StepDisplay(texts, stepStageButton, stepBackButton, stepBackHolder);
        offerPresets();
        offerSpeeds();
        offerLanguages();
        understandingButton.selectedProperty().bindBidirectional(lab.understandingShownProperty());
        themeButton.selectedProperty().bindBidirectional(lab.darkProperty());
        lab.snapshotProperty().subscribe(this::show);
        ToolbarRoom room = new ToolbarRoom(root, this::apply);
        room.fit();
        root.widthProperty().subscribe(room::fit);
        presetBox.valueProperty().subscribe(room::fit);
        letters = Bindings.createIntegerBinding(
                this::lettersOfNumbers,
                epochLabel.textProperty(),
                lossLabel.textProperty(),
                accuracyLabel.textProperty());
        letters.subscribe(count -> {
            // Else they might still tell the widths of the texts before.
            List.of(epochLabel, lossLabel, accuracyLabel).forEach(Label::requestLayout);
            room.fitLongerTexts();
        });
    }

    private void apply(ToolbarRoom.Level level) {
        boolean narrow = level.compareTo(ToolbarRoom.Level.ICONS) >= 0;
        root.pseudoClassStateChanged(NARROW, narrow);
        root.pseudoClassStateChanged(MIDDLE, level == ToolbarRoom.Level.WORDS);
        root.pseudoClassStateChanged(CROWDED, level == ToolbarRoom.Level.CROWDED);
        root.getChildren().stream().filter(Separator.class::isInstance).forEach(node -> show(node, !narrow));
        show(speedLabel, !narrow);
        show(accuracyCaption, !narrow);
        stepUpdateButton.setText(texts.get(narrow ? "update.step.short" : "update.step"));
        steps.fit(narrow);
        steps.show(lab.snapshot());
    }

    /** How much room the numbers take, in steps of some letters. */
    private int lettersOfNumbers() {
        int letters = epochLabel.getText().length()
                + lossLabel.getText().length()
                + accuracyLabel.getText().length();
        return (letters + LETTERS_AT_ONCE - 1) / LETTERS_AT_ONCE;
    }

    private static void show(Node node, boolean shown) {
        node.setManaged(shown);
        node.setVisible(shown);
    }

    private void offerPresets() {
        PresetTitles titles = new PresetTitles(presets, texts);
        presetBox.getItems().setAll(titles.all());
        presetBox.setButtonCell(new TitleCell(presetBox));
        lab.snapshotProperty().map(titles::shown).subscribe(presetBox::setValue);
        presetBox.setOnAction(event -> titles.nameOf(presetBox.getValue())
                .filter(name -> !presetBox.getValue().equals(titles.shown(lab.snapshot())))
                .ifPresent(presets::open));
    }

    private void offerSpeeds() {
        speedSlider.setMax(SpeedScale.last());
        speedSlider.setValue(SpeedScale.position(lab.snapshot().speed()));
        speedSlider.valueProperty().subscribe(position -> showSpeed(words(SpeedScale.at(position.doubleValue()))));
        speedSlider.valueProperty().addListener((property, old, position) -> {
            Speed speed = SpeedScale.at(position.doubleValue());
            if (!speed.equals(SpeedScale.at(old.doubleValue()))) {
                training.setSpeed(speed);
            }
        });
    }

    private void showSpeed(String speed) {
        speedLabel.setText(speed);
        speedTooltip.setText(speed + ". " + texts.get("speed.tooltip"));
        speedSlider.setAccessibleHelp(speed);
    }

    private String words(Speed speed) {
        if (speed.isUnlimited()) {
            return texts.get("speed.unlimited");
        }
        if (speed.isSlowMotion()) {
            return texts.get("speed.slow", numbers.exact(speed.layerMillis().getAsInt() / 1000.0));
        }
        long rate = Math.round(speed.epochsPerSecond());
        return rate == 1 ? texts.get("speed.one") : texts.get("speed.limited", numbers.whole(rate));
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
        epochLabel.setText(numbers.whole(snapshot.epoch()));
        lossLabel.setText(numbers.significant(snapshot.train().loss(), LOSS_DIGITS));
        showRight(snapshot.train());
        steps.show(snapshot);
        edits.show(snapshot.undoable());
    }

    private void showRight(Evaluation evaluation) {
        OptionalInt right = evaluation.right();
        accuracyBox.setVisible(right.isPresent());
        accuracyBox.setManaged(right.isPresent());
        right.ifPresent(count ->
                accuracyLabel.setText(texts.get("right.of", numbers.whole(count), numbers.whole(evaluation.rows()))));
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
