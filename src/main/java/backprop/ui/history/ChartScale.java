package backprop.ui.history;

import backprop.training.ErrorCurve;
import backprop.ui.plot.LinearScale;
import backprop.ui.plot.NiceTicks;
import backprop.ui.plot.Tick;
import backprop.ui.shared.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Scales of epochs and losses in the chart.
 *
 * @param epochs      horizontal axis
 * @param losses      vertical axis
 * @param epochLabels labels from left to right
 * @param lossLabels  labels from bottom to top
 */
record ChartScale(LinearScale epochs, LossAxis losses, List<AxisLabel> epochLabels, List<AxisLabel> lossLabels) {

    /** Tick with its label. */
    record AxisLabel(double position, String text) {}

    /** Height of the legend. */
    static final double TOP = 20;

    private static final double RIGHT = 10;
    private static final double BOTTOM = 32;
    private static final double GAP = 8;
    private static final double DIGIT = 6.6;
    private static final int FEWEST_DIGITS = 4;
    private static final double ROW = 36;
    private static final double SMALLEST = 20;
    static final double LABEL_HEIGHT = 14;
    private static final double LARGEST_WHOLE = 1e5;

    /**
     * @param width  width of the chart with its labels, pixels
     * @param height height of the chart with its labels, pixels
     */
    static ChartScale of(ErrorCurve curve, LossScale kind, double width, double height, Numbers numbers) {
        double bottom = Math.max(TOP + SMALLEST, height - BOTTOM);
        int rows = Math.max(2, (int) ((bottom - TOP) / ROW));
        LossAxis losses = kind.axis(LossRange.of(curve), bottom, TOP, rows);
        List<AxisLabel> lossLabels = apart(losses.ticks().stream()
                .map(tick -> new AxisLabel(losses.position(tick.value()), text(tick, numbers)))
                .toList());
        int longest = lossLabels.stream()
                .mapToInt(label -> label.text().length())
                .max()
                .orElse(0);
        double left = GAP + DIGIT * Math.max(FEWEST_DIGITS, longest);
        double halfLabel = numbers.whole(curve.lastEpoch()).length() * DIGIT / 2 + 3;
        LinearScale epochs = epochs(curve, left, Math.max(left + SMALLEST, width - Math.max(RIGHT, halfLabel)));
        return new ChartScale(epochs, losses, epochLabels(epochs, numbers), lossLabels);
    }

    /** Removes labels that would touch the previous one; the label of zero has priority. */
    private static List<AxisLabel> apart(List<AxisLabel> labels) {
        List<AxisLabel> apart = new ArrayList<>();
        for (AxisLabel label : labels) {
            if (apart.isEmpty() || apart.get(apart.size() - 1).position() - label.position() >= LABEL_HEIGHT) {
                apart.add(label);
            }
        }
        return List.copyOf(apart);
    }

    private static LinearScale epochs(ErrorCurve curve, double left, double right) {
        return new LinearScale(curve.firstEpoch(), Math.max(curve.firstEpoch() + 1, curve.lastEpoch()), left, right);
    }

    private static List<AxisLabel> epochLabels(LinearScale epochs, Numbers numbers) {
        double longest = numbers.whole((long) epochs.high()).length() * DIGIT;
        int atMost = Math.max(2, (int) ((epochs.end() - epochs.start()) / (longest + 4 * GAP)));
        return NiceTicks.linear(epochs.low(), epochs.high(), atMost).stream()
                .filter(tick -> tick.value() == Math.rint(tick.value()))
                .map(tick -> new AxisLabel(epochs.position(tick.value()), numbers.whole((long) tick.value())))
                .toList();
    }

    private static String text(Tick tick, Numbers numbers) {
        double value = tick.value();
        boolean whole = value == Math.rint(value) && tick.decimals() == 0;
        if (value == 0 || whole && value < LARGEST_WHOLE) {
            return numbers.whole((long) value);
        }
        boolean plain = value >= 1e-3 && value < LARGEST_WHOLE;
        return plain && tick.decimals() <= 4
                ? numbers.fixed(value, tick.decimals())
                : numbers.power(value, Math.min(3, significantDigits(value)));
    }

    private static int significantDigits(double value) {
        double mantissa = value / Math.pow(10, Math.floor(Math.log10(value)));
        return Math.abs(mantissa - Math.rint(mantissa)) < 1e-6 ? 1 : 2;
    }

    double x(double epoch) {
        return epochs.position(epoch);
    }

    double y(double loss) {
        return losses.position(loss);
    }

    /** Returns the position of a loss, limited to slightly beyond the upper end. */
    double lineY(double loss) {
        return losses.isAbove(loss) ? TOP - (bottom() - TOP) : y(loss);
    }

    double left() {
        return epochs.start();
    }

    double right() {
        return epochs.end();
    }

    double bottom() {
        return y(0);
    }

    double top() {
        return TOP;
    }
}
