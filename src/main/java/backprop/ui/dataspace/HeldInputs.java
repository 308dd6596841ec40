package backprop.ui.dataspace;

import backprop.data.Sample;
import backprop.training.TrainingConfig;
import backprop.ui.LabModel;
import backprop.ui.Texts;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/**
 * The values of the inputs that are on no axis, each with a slider: those of the selected row or point, until a slider is
 * moved or something else is selected.
 */
final class HeldInputs {

    private static final int STEPS = 20;

    private final LabModel lab;
    private final Texts texts;
    private final Pane pane;
    private final PlaneChoices choices;
    private final Runnable whenChanged;
    private Optional<Key> shown = Optional.empty();
    private List<Entry> entries = List.of();
    private boolean filling;

    /** What the sliders are made for. */
    private record Key(TrainingConfig config, Axes axes) {}

    private record Entry(int input, Label label, Slider slider) {}

    /** @param whenChanged called when a slider was moved */
    HeldInputs(LabModel lab, Pane pane, PlaneChoices choices, Runnable whenChanged) {
        this.choices = choices;
        this.lab = lab;
        this.pane = pane;
        this.whenChanged = whenChanged;
        texts = lab.texts(HeldInputs.class);
        lab.subjectProperty().addListener(change -> choices.held = Optional.empty());
    }

    /** Values of all inputs, shape [inputs]; those of the axes do not matter. */
    double[] values() {
        double[] selected = lab.subjectInputs();
        return choices.held
                .filter(values -> values.length == selected.length)
                .map(double[]::clone)
                .orElse(selected);
    }

    /** Shows a slider for each input that is on no axis. */
    void show(TrainingConfig config, Axes axes) {
        filling = true;
        Key key = new Key(config, axes);
        if (!shown.equals(Optional.of(key))) {
            shown = Optional.of(key);
            entries = entries(config, axes);
            pane.getChildren().setAll(entries.stream().map(HeldInputs::node).toList());
        }
        double[] values = values();
        for (Entry entry : entries) {
            entry.slider().setValue(values[entry.input()]);
            String text = texts.get(
                    "held",
                    config.data().inputs().get(entry.input()),
                    lab.numbers().brief(values[entry.input()]));
            entry.label().setText(text);
            entry.slider().setAccessibleText(text);
        }
        filling = false;
    }

    private static Node node(Entry entry) {
        HBox box = new HBox(entry.label(), entry.slider());
        box.getStyleClass().add("choice");
        return box;
    }

    private List<Entry> entries(TrainingConfig config, Axes axes) {
        List<Entry> all = new ArrayList<>();
        for (int input = 0; input < config.data().inputs().size(); input++) {
            if (!axes.show(input)) {
                all.add(entry(config, input));
            }
        }
        return all;
    }

    private Entry entry(TrainingConfig config, int input) {
        DoubleSummaryStatistics range = config.data().train().stream()
                .mapToDouble((Sample row) -> row.input(input))
                .summaryStatistics();
        double half = range.getMax() > range.getMin() ? 0 : 1;
        Slider slider = new Slider(range.getMin() - half, range.getMax() + half, range.getMin());
        slider.setBlockIncrement((slider.getMax() - slider.getMin()) / STEPS);
        slider.setId("held" + (input + 1) + "Slider");
        slider.valueProperty().addListener((property, was, value) -> choose(input, value.doubleValue()));
        Label label = new Label();
        label.setLabelFor(slider);
        label.getStyleClass().add("muted");
        return new Entry(input, label, slider);
    }

    private void choose(int input, double value) {
        if (!filling) {
            double[] values = values();
            values[input] = value;
            choices.held = Optional.of(values);
            whenChanged.run();
        }
    }
}
