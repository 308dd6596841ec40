package backprop.ui.dataspace.view;

import backprop.data.Sample;
import backprop.training.TrainingConfig;
import backprop.ui.dataspace.plot.Axes;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/**
 * The values of the inputs that are on no axis, each with a slider: those of the selected row or point, until a slider is
 * moved or something else is selected.
 */
public final class HeldInputs {

    private static final int STEPS = 20;

    private final LabModel lab;
    private final Texts texts;
    private final Pane pane;
    private final HeldChoice choice;
    private final Runnable whenChanged;
    private Optional<Key> shown = Optional.empty();
    private Optional<Ranges> ranges = Optional.empty();
    private List<Entry> entries = List.of();
    private boolean filling;

    /** What the sliders are made for. */
    private record Key(List<String> names, Axes axes, List<Range> ranges) {}

    /** What the rows span along one input. */
    private record Range(double low, double high) {}

    /** What some training rows span along the inputs that are on no axis. */
    private record Ranges(List<Sample> rows, Axes axes, List<Range> all) {

        boolean areOf(List<Sample> otherRows, Axes otherAxes) {
            // Not equal alone: to compare them takes longer than to notice that they were replaced.
            return isSame(rows, otherRows) && axes.equals(otherAxes);
        }

        private static boolean isSame(Object one, Object other) {
            return one == other;
        }
    }

    private record Entry(int input, Label label, Slider slider) {}

    /** @param whenChanged called when a slider was moved */
    public HeldInputs(LabModel lab, Pane pane, HeldChoice choice, Runnable whenChanged) {
        this.choice = choice;
        this.lab = lab;
        this.pane = pane;
        this.whenChanged = whenChanged;
        texts = lab.texts(HeldInputs.class);
        lab.subjectProperty().addListener(change -> choice.held = Optional.empty());
    }

    /** Values of all inputs, shape [inputs]; those of the axes do not matter. */
    public double[] values() {
        double[] selected = lab.subjectInputs();
        return choice.held
                .filter(held -> held.dataset() == lab.snapshot().dataset() && held.values().length == selected.length)
                .map(held -> held.values().clone())
                .orElse(selected);
    }

    /** Shows a slider for each input that is on no axis. */
    public void show(TrainingConfig config, Axes axes) {
        filling = true;
        Key key = new Key(config.data().inputs(), axes, ranges(config.data().train(), axes));
        if (!shown.equals(Optional.of(key))) {
            shown = Optional.of(key);
            entries = entries(key);
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

    private List<Range> ranges(List<Sample> rows, Axes axes) {
        if (ranges.filter(known -> known.areOf(rows, axes)).isEmpty()) {
            List<Range> all = IntStream.range(0, rows.get(0).inputs().length)
                    .filter(input -> !axes.show(input))
                    .mapToObj(input -> range(rows, input))
                    .toList();
            ranges = Optional.of(new Ranges(rows, axes, all));
        }
        return ranges.orElseThrow().all();
    }

    private static Range range(List<Sample> rows, int input) {
        DoubleSummaryStatistics span =
                rows.stream().mapToDouble(row -> row.input(input)).summaryStatistics();
        double half = span.getMax() > span.getMin() ? 0 : 1;
        return new Range(span.getMin() - half, span.getMax() + half);
    }

    private List<Entry> entries(Key key) {
        List<Entry> all = new ArrayList<>();
        for (int input = 0; input < key.names().size(); input++) {
            if (!key.axes().show(input)) {
                all.add(entry(input, key.ranges().get(all.size())));
            }
        }
        return all;
    }

    private Entry entry(int input, Range range) {
        Slider slider = new Slider(range.low(), range.high(), range.low());
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
            choice.held = Optional.of(new HeldChoice.Held(lab.snapshot().dataset(), values));
            whenChanged.run();
        }
    }
}
