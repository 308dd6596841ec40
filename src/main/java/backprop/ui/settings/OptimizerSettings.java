package backprop.ui.settings;

import backprop.engine.Optimizer;
import backprop.engine.OptimizerType;
import backprop.engine.OptimizerType.Constant;
import backprop.ui.shared.Complaints;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;

/** Settings of the optimizer: type, learning rate, and a field for each hyperparameter of the type. */
final class OptimizerSettings {

    /** Field of one hyperparameter. */
    private final class ConstantField {

        private final Constant constant;
        private final TextField field = new TextField();
        private final SettingField<Double> setting;

        ConstantField(Constant constant) {
            this.constant = constant;
            setting = new SettingField<>(
                    field,
                    numbers::exact,
                    text -> parser.within(constant.range(), name(), text, this::shownText),
                    value -> change.accept(present -> present.withConstant(constant.key(), value)),
                    complaints);
            field.setId(constant.key() + "Field");
            field.setTooltip(new Tooltip(texts.get(name() + ".tooltip")));
        }

        private String name() {
            return "constant." + constant.key();
        }

        private String shownText() {
            return setting.shown();
        }

        Label label() {
            Label label = new Label(texts.get(name()));
            label.setLabelFor(field);
            return label;
        }

        void show(Optimizer optimizer) {
            setting.show(optimizer.constant(constant.key()));
        }
    }

    private final Texts texts;
    private final Numbers numbers;
    private final SettingParser parser;
    private final GridPane constants;
    private final Complaints complaints;
    private final Consumer<UnaryOperator<Optimizer>> change;
    private final SettingBox<Optimizer> kind;
    private final List<ConstantField> fields = new ArrayList<>();
    private SettingField<Double> learningRate;
    private Optional<Optimizer> shown = Optional.empty();

    /**
     * @param constants receives a row for each hyperparameter
     * @param change    called with the new optimizer
     */
    OptimizerSettings(
            ComboBox<Optimizer> box,
            TextField rate,
            GridPane constants,
            LabModel lab,
            Complaints complaints,
            Consumer<UnaryOperator<Optimizer>> change) {
        this.constants = constants;
        this.complaints = complaints;
        this.change = change;
        texts = lab.texts(OptimizerSettings.class);
        numbers = lab.numbers();
        parser = new SettingParser(texts, lab.numbers());
        kind = new SettingBox<>(
                box,
                Choices.optimizers(1),
                Optimizer::id,
                optimizer -> texts.get("optimizer." + optimizer.id()),
                chosen -> change.accept(present -> chosen.withLearningRate(present.learningRate())));
        learningRate = new SettingField<>(
                rate,
                numbers::exact,
                text -> parser.positive("rate", text, () -> learningRate.shown()),
                value -> change.accept(present -> present.withLearningRate(value)),
                complaints);
    }

    /** Shows the current optimizer; does nothing if unchanged, as during training. */
    void show(Optimizer optimizer) {
        if (shown.isPresent() && shown.get() == optimizer) {
            return;
        }
        if (shown.map(Optimizer::type).filter(optimizer.type()::equals).isEmpty()) {
            build(optimizer.type());
        }
        shown = Optional.of(optimizer);
        kind.show(shown);
        learningRate.show(optimizer.learningRate());
        fields.forEach(field -> field.show(optimizer));
    }

    /** Rebuilds the fields; restores the old ones first, because a removed field loses the focus and must not be read. */
    private void build(OptimizerType type) {
        fields.forEach(field -> field.setting.restore());
        fields.clear();
        constants.getChildren().clear();
        type.constants().forEach(this::addRow);
        constants.setVisible(!fields.isEmpty());
        constants.setManaged(!fields.isEmpty());
    }

    private void addRow(Constant constant) {
        ConstantField added = new ConstantField(constant);
        constants.addRow(fields.size(), added.label(), added.field);
        fields.add(added);
    }
}
