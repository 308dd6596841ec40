package backprop.ui.generate;

import backprop.data.Dataset;
import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.data.TargetKind;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Complaints;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.fxml.FXML;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.util.StringConverter;

/** Controller of the dialog 'Generate data', with a preview updated on each change. */
public final class GenerateController {

    /** Maximum number of preview rows, generated and drawn within 4 ms. */
    static final int MOST_SHOWN = 500;

    private static final double FAINT = 0.35;

    private final LabModel lab;
    private final Choice first;
    private final Texts texts;
    private final Numbers numbers;
    private final GenerateWords words;
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper();

    @FXML
    private ComboBox<Generator> generatorBox;

    @FXML
    private TextField rowCountField;

    @FXML
    private TextField noiseField;

    @FXML
    private TextField dataSeedField;

    @FXML
    private Button anotherSeedButton;

    @FXML
    private TextField testShareField;

    @FXML
    private CheckBox stratifiedBox;

    @FXML
    private Label explanation;

    @FXML
    private Canvas previewCanvas;

    @FXML
    private Label legend;

    @FXML
    private Label summary;

    @FXML
    private Label complaint;

    private NumberField<Integer> count;
    private NumberField<Double> noise;
    private NumberField<Long> seed;
    private NumberField<Double> share;

    GenerateController(LabModel lab, Choice first) {
        this.lab = lab;
        this.first = first;
        texts = lab.texts(GenerateController.class);
        numbers = lab.numbers();
        words = new GenerateWords(texts, numbers);
    }

    @FXML
    private void initialize() {
        Entries entries = new Entries(texts, numbers);
        Complaints complaints = new Complaints(complaint);
        count = new NumberField<>(rowCountField, entries::count, complaints);
        noise = new NumberField<>(noiseField, entries::noise, complaints);
        seed = new NumberField<>(dataSeedField, entries::seed, complaints);
        share = new NumberField<>(testShareField, entries::testShare, complaints);
        offerGenerators();
        showFirst();
        generatorBox.valueProperty().addListener(observable -> choose());
        stratifiedBox.selectedProperty().addListener(observable -> show());
        choose();
    }

    private void offerGenerators() {
        generatorBox.getItems().setAll(Generator.values());
        generatorBox.setConverter(new StringConverter<>() {
            @Override
            public String toString(Generator generator) {
                return texts.get(key("generator", generator));
            }

            @Override
            public Generator fromString(String name) {
                throw new UnsupportedOperationException("the box is not editable");
            }
        });
    }

    private static String key(String prefix, Generator generator) {
        return prefix + "." + generator.name().toLowerCase(Locale.ROOT);
    }

    private void showFirst() {
        generatorBox.setValue(first.generator());
        count.begin(numbers.digits(first.recipe().count()), this::show);
        noise.begin(numbers.exact(first.recipe().noise()), this::show);
        seed.begin(numbers.digits(first.recipe().seed()), this::show);
        share.begin(numbers.exact(100 * first.split().fraction()), this::show);
        stratifiedBox.setSelected(first.split().drawing() == Split.Drawing.FROM_EACH_CLASS);
    }

    private void choose() {
        Generator generator = generatorBox.getValue();
        boolean exact = generator.exactRows().isPresent();
        NumberField.Counts counts = exact ? NumberField.Counts.NO : NumberField.Counts.YES;
        List.of(count, noise, seed, share).forEach(field -> field.setCounts(counts));
        anotherSeedButton.setDisable(exact);
        stratifiedBox.setDisable(exact || generator.targets() == TargetKind.NUMBERS);
        explanation.setText(texts.get(exact ? "explanation.gate" : key("explanation", generator)));
        show();
    }

    /** Dims the last preview while a field is invalid. */
    private void show() {
        valid.set(choice().isPresent());
        summary.setVisible(valid.get());
        summary.setManaged(valid.get());
        choice().ifPresentOrElse(this::preview, () -> previewCanvas.setOpacity(FAINT));
    }

    private void preview(Choice choice) {
        Choice shown = choice.ofAtMost(MOST_SHOWN);
        Dataset data = shown.dataset();
        new PreviewRenderer(previewCanvas, lab.palette(), numbers)
                .draw(data, choice.generator().targets());
        previewCanvas.setOpacity(1);
        TrainingConfig present = lab.snapshot().config();
        summary.setText(words.summary(choice) + " " + words.network(present, shown.in(present)));
        legend.setText(words.legend(choice));
        previewCanvas.setAccessibleText(summary.getText() + " " + legend.getText());
    }

    @FXML
    private void anotherSeed() {
        seed.show(numbers.digits(seed.value().orElse(0L) + 1));
    }

    /** Returns the choice; empty while a relevant field is invalid. */
    Optional<Choice> choice() {
        Generator generator = generatorBox.getValue();
        return generator.exactRows().isPresent() ? Optional.of(first.with(generator)) : typed(generator);
    }

    private Optional<Choice> typed(Generator generator) {
        if (count.value().isEmpty()
                || noise.value().isEmpty()
                || seed.value().isEmpty()
                || share.value().isEmpty()) {
            return Optional.empty();
        }
        long number = seed.value().get();
        Split.Drawing drawing = stratifiedBox.isSelected() ? Split.Drawing.FROM_EACH_CLASS : Split.Drawing.FROM_ALL;
        return Optional.of(new Choice(
                new Recipe(generator, count.value().get(), noise.value().get(), number),
                new Split(share.value().get(), number, drawing)));
    }

    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }
}
