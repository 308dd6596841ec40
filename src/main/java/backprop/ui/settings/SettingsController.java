package backprop.ui.settings;

import backprop.data.Scaling;
import backprop.engine.Activation;
import backprop.engine.BatchSize;
import backprop.engine.Hyperparameters;
import backprop.engine.Initializer;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Optimizer;
import backprop.engine.Regularization;
import backprop.training.Snapshot;
import backprop.training.Start;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.shared.Complaints;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Controller of the training settings: shows the current settings and submits changes as commands. */
public final class SettingsController {

    private static final double HEIGHT_FOR_ALL = 400;
    private static final PseudoClass SHORT = PseudoClass.getPseudoClass("short");

    private final LabModel lab;
    private final TrainingService training;
    private final Texts texts;
    private final Numbers numbers;
    private final SettingParser parser;

    @FXML
    private VBox root;

    @FXML
    private Label cycleLabel;

    @FXML
    private ComboBox<Scaling.Method> scalingBox;

    @FXML
    private Label scalingLabel;

    @FXML
    private TextField hiddenLayersField;

    @FXML
    private ComboBox<Activation> hiddenActivationBox;

    @FXML
    private ComboBox<Loss> lossBox;

    @FXML
    private ComboBox<Optimizer> optimizerBox;

    @FXML
    private TextField learningRateField;

    @FXML
    private TextField batchSizeField;

    @FXML
    private TextField seedField;

    @FXML
    private Label complaintLabel;

    @FXML
    private Hyperlink moreLink;

    @FXML
    private VBox moreSettings;

    @FXML
    private GridPane constantsPane;

    @FXML
    private ScrollPane scroll;

    @FXML
    private ComboBox<Activation> outputActivationBox;

    @FXML
    private ComboBox<Initializer> initializerBox;

    @FXML
    private ComboBox<Regularization> regularizationBox;

    @FXML
    private TextField penaltyField;

    @FXML
    private CheckBox shuffleBox;

    @FXML
    private CheckBox trainBiasesBox;

    @FXML
    private CheckBox reduceMotionBox;

    private SettingField<List<Integer>> hiddenLayers;
    private SettingField<BatchSize> batchSize;
    private SettingField<Long> seed;
    private PenaltySettings penalty;
    private ScalingSetting scaling;
    private SettingBox<Activation> hiddenActivation;
    private SettingBox<Loss> loss;
    private OptimizerSettings optimizer;
    private SettingBox<Activation> outputActivation;
    private SettingBox<Initializer> initializer;

    public SettingsController(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
        texts = lab.texts(SettingsController.class);
        numbers = lab.numbers();
        parser = new SettingParser(texts, numbers);
    }

    @FXML
    private void initialize() {
        connectFields();
        connectBoxes();
        shuffleBox.setOnAction(event -> changeRule(rule -> rule.withShuffle(shuffleBox.isSelected())));
        trainBiasesBox.setOnAction(event -> changeRule(rule -> rule.withTrainBiases(trainBiasesBox.isSelected())));
        reduceMotionBox.selectedProperty().bindBidirectional(lab.reduceMotionProperty());
        moreLink.setOnAction(event -> toggleMore());
        lab.moreSettingsShownProperty().subscribe(this::showMore);
        root.heightProperty().subscribe(height -> fit(height.doubleValue()));
        lab.momentProperty().subscribe(this::show);
    }

    /** Hides the cycle label in a low window, which gives space to the settings. */
    private void fit(double height) {
        boolean low = height > 0 && height < HEIGHT_FOR_ALL;
        root.pseudoClassStateChanged(SHORT, low);
        cycleLabel.setVisible(!low);
        cycleLabel.setManaged(!low);
    }

    private void connectFields() {
        Complaints complaints = new Complaints(complaintLabel);
        hiddenLayers = new SettingField<>(
                hiddenLayersField,
                units -> units.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                text -> parser.layers("hidden", text, () -> hiddenLayers.shown()),
                units -> training.change(config -> config.withHiddenUnits(units)),
                complaints);
        optimizer = new OptimizerSettings(
                optimizerBox,
                learningRateField,
                constantsPane,
                lab,
                complaints,
                edit -> changeRule(rule -> rule.withOptimizer(edit.apply(rule.optimizer()))));
        batchSize = new SettingField<>(
                batchSizeField,
                size -> size.isFull() ? texts.get("batch.full") : numbers.digits(size.rows()),
                text -> parser.batchSize("batch", text, () -> batchSize.shown()),
                size -> changeRule(rule -> rule.withBatchSize(size)),
                complaints);
        seed = new SettingField<>(
                seedField,
                numbers::digits,
                text -> parser.whole("seed", text, () -> seed.shown()),
                value -> training.change(
                        config -> config.withStart(Start.drawn(config.start().initializer(), value))),
                complaints);
        penalty = new PenaltySettings(
                regularizationBox,
                penaltyField,
                lab,
                complaints,
                edit -> changeRule(rule -> rule.withRegularization(edit.apply(rule.regularization()))));
    }

    private void connectBoxes() {
        scaling = new ScalingSetting(scalingBox, scalingLabel, lab, training);
        hiddenActivation = box(
                hiddenActivationBox,
                "activation",
                Choices.HIDDEN_ACTIVATIONS,
                Activation::id,
                chosen -> training.change(config -> config.withHiddenActivation(chosen)));
        loss = box(
                lossBox,
                "loss",
                Arrays.asList(Loss.values()),
                Loss::id,
                chosen -> training.change(config -> config.withLoss(chosen)));
        outputActivation = box(
                outputActivationBox,
                "activation",
                Choices.HIDDEN_ACTIVATIONS,
                Activation::id,
                chosen -> training.change(
                        config -> config.withArchitecture(config.architecture().withOutputActivation(chosen))));
        initializer = box(
                initializerBox,
                "initializer",
                Choices.initializers(),
                Initializer::id,
                chosen -> training.change(config ->
                        config.withStart(Start.drawn(chosen, config.start().seed()))));
    }

    /** Creates a box whose item names are messages with keys of kind and id, such as {@code loss.cross-entropy}. */
    private <T> SettingBox<T> box(
            ComboBox<T> box, String kind, List<T> items, Function<T, String> id, Consumer<T> change) {
        return new SettingBox<>(box, items, id, item -> texts.get(kind + "." + id.apply(item)), change);
    }

    private void changeRule(UnaryOperator<Hyperparameters> edit) {
        training.change(config -> config.withRule(edit.apply(config.rule())));
    }

    private void show(Snapshot snapshot) {
        TrainingConfig config = snapshot.config();
        List<Layer> hidden = config.architecture().hidden();
        scaling.show(config.data());
        hiddenLayers.show(hidden.stream().map(Layer::units).toList());
        seed.show(config.start().seed());
        initializer.show(
                config.start().given().isPresent()
                        ? Optional.empty()
                        : Optional.of(config.start().initializer()));
        List<Activation> activations =
                hidden.stream().map(Layer::activation).distinct().toList();
        hiddenActivation.show(activations.size() == 1 ? Optional.of(activations.get(0)) : Optional.empty());
        hiddenActivationBox.setPromptText(activations.size() > 1 ? texts.get("mixed") : "");
        hiddenActivationBox.setDisable(hidden.isEmpty());
        initializerBox.setPromptText(texts.get("given"));
        showRule(config);
    }

    private void showRule(TrainingConfig config) {
        Hyperparameters rule = config.rule();
        loss.show(Optional.of(rule.loss()));
        optimizer.show(rule.optimizer());
        batchSize.show(rule.batchSize());
        outputActivation.offer(
                Arrays.stream(Activation.values()).filter(rule.loss()::accepts).toList());
        outputActivation.show(Optional.of(config.architecture().outputActivation()));
        penalty.show(rule.regularization());
        shuffleBox.setSelected(rule.shuffle());
        trainBiasesBox.setSelected(rule.trainBiases());
    }

    private void toggleMore() {
        boolean more = !lab.moreSettingsShownProperty().get();
        lab.moreSettingsShownProperty().set(more);
        if (more) {
            scrollTo(moreLink);
        }
    }

    private void showMore(boolean more) {
        moreSettings.setVisible(more);
        moreSettings.setManaged(more);
        moreLink.setText(texts.get(more ? "less" : "more"));
    }

    /** Scrolls a part of the settings to the top, as far as possible. */
    private void scrollTo(Node part) {
        scroll.applyCss();
        scroll.layout();
        double hidden = scroll.getContent().getLayoutBounds().getHeight()
                - scroll.getViewportBounds().getHeight();
        double top = part.getBoundsInParent().getMinY();
        scroll.setVvalue(hidden <= 0 ? 0 : Math.min(1, top / hidden));
    }

    @FXML
    private void checkGradients() {
        training.checkGradients();
    }

    @FXML
    private void understand() {
        lab.understandingShownProperty().set(true);
    }
}
