package backprop.ui.dataspace.plot;

import backprop.engine.GridSpec;
import backprop.ui.plot.LinearScale;
import backprop.ui.plot.NiceTicks;
import backprop.ui.shared.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * What is written at the axes.
 *
 * @param x      marks on the x axis
 * @param y      marks on the y axis
 * @param xTitle name of the x axis
 * @param yTitle name of the y axis
 */
public record AxisTicks(List<Mark> x, List<Mark> y, String xTitle, String yTitle) {

    private static final int AT_MOST = 5;
    private static final double TITLE_WIDTH = 16;
    private static final double DIGIT_WIDTH = 7;
    private static final double GAP = 10;
    /** A longer label is condensed, so that the square keeps its room. */
    private static final int MOST_DIGITS = 9;

    /** A value and how it is written. */
    record Mark(double value, String label) {}

    public static AxisTicks of(GridSpec view, Numbers numbers, String xTitle, String yTitle) {
        return new AxisTicks(
                marks(view.xMin(), view.xMax(), numbers), marks(view.yMin(), view.yMax(), numbers), xTitle, yTitle);
    }

    private static List<Mark> marks(double low, double high, Numbers numbers) {
        return NiceTicks.linear(low, high, AT_MOST).stream()
                .map(tick -> new Mark(tick.value(), numbers.exact(tick.value())))
                .toList();
    }

    /** The marks of the x axis whose labels do not touch those before them; the others are ticks alone. */
    List<Mark> readable(LinearScale scale) {
        List<Mark> kept = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (Mark mark : x) {
            double half = mark.label().length() * DIGIT_WIDTH / 2;
            double middle = scale.position(mark.value());
            if (middle - half >= end) {
                kept.add(mark);
                end = middle + half + GAP / 2;
            }
        }
        return kept;
    }

    /** The most that a label of the y axis may take, in pixels. */
    double labelRoom() {
        return MOST_DIGITS * DIGIT_WIDTH;
    }

    /** Room that title and labels of the y axis need on the left of it, in pixels. */
    public double room() {
        int longest = y.stream().mapToInt(mark -> mark.label().length()).max().orElse(0);
        return Math.ceil(TITLE_WIDTH + GAP + Math.min(MOST_DIGITS, longest) * DIGIT_WIDTH);
    }
}
