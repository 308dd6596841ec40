package backprop.ui.settings;

import backprop.data.Dataset;
import backprop.data.Scaling;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

/**
 * Setting of the input scaling, with its parameters below: of the first columns in the label, of all in the tooltip.
 */
final class ScalingSetting {

    private static final int DIGITS = 4;
    private static final int MOST_LINES = 3;

    private final Texts texts;
    private final Numbers numbers;
    private final ComboBox<Scaling.Method> choice;
    private final Label below;
    private final SettingBox<Scaling.Method> box;
    private Optional<Dataset> shown = Optional.empty();

    ScalingSetting(ComboBox<Scaling.Method> choice, Label below, LabModel lab, TrainingService training) {
        this.choice = choice;
        this.below = below;
        texts = lab.texts(ScalingSetting.class);
        numbers = lab.numbers();
        box = new SettingBox<>(
                choice,
                Arrays.asList(Scaling.Method.values()),
                Scaling.Method::id,
                method -> texts.get("scaling." + method.id()),
                method -> training.change(config -> config.withScaling(method)));
    }

    /** Shows the current scaling; does nothing if the data are unchanged, as during training. */
    void show(Dataset data) {
        box.show(Optional.of(data.scaling().method()));
        if (shown.isPresent() && shown.get() == data) {
            return;
        }
        shown = Optional.of(data);
        boolean used = data.scaling().isUsed();
        below.setText(used ? firstColumns(data) : "");
        below.setVisible(used);
        below.setManaged(used);
        String help = texts.get("scaling.tooltip")
                + (used ? "\n\n" + columns(data, data.inputs().size()) : "");
        choice.getTooltip().setText(help);
        choice.setAccessibleHelp(help);
    }

    private String firstColumns(Dataset data) {
        int all = data.inputs().size();
        return all <= MOST_LINES
                ? columns(data, all)
                : columns(data, MOST_LINES - 1) + "\n" + texts.get("scaling.more", all - MOST_LINES + 1);
    }

    private String columns(Dataset data, int count) {
        return IntStream.range(0, count)
                .mapToObj(column -> column(data, column))
                .collect(Collectors.joining("\n"));
    }

    private String column(Dataset data, int column) {
        double shift = data.scaling().shift(column);
        return texts.get(
                shift < 0 ? "scaling.plus" : "scaling.minus",
                data.inputs().get(column),
                number(Math.abs(shift)),
                number(data.scaling().scale(column)));
    }

    private String number(double value) {
        return numbers.of(value, DIGITS);
    }
}
