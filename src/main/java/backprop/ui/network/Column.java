package backprop.ui.network;

import java.util.OptionalInt;
import javafx.geometry.Rectangle2D;

/**
 * Layout of the neurons of one layer, from top to bottom. Neurons that do not fit at minimum size are condensed into
 * one mark below the others.
 *
 * @param layer   as in {@link backprop.engine.Architecture}; -1 denotes the inputs
 * @param units   number of neurons
 * @param shown   number of neurons displayed individually
 * @param x       horizontal centre, integer pixels
 * @param first   vertical centre of the topmost neuron, pixels
 * @param pitch   vertical distance of neurons, pixels
 * @param size    width and height of a neuron, even pixels
 * @param spacing horizontal distance of columns, pixels
 */
record Column(int layer, int units, int shown, double x, double first, double pitch, double size, double spacing) {

    private static final double LARGEST_INPUT = 44;
    private static final double LARGEST_NEURON = 48;
    private static final double LARGEST_UNLABELLED = 34;
    private static final double SMALLEST = 8;
    private static final double SMALLEST_PITCH = 10;
    private static final double LARGEST_PITCH = 120;
    private static final double LABEL_HEIGHT = 14;
    /** Maximum size relative to the pitch if there are labels between the neurons, and relative to the spacing. */
    private static final double SHARE_OF_PITCH = 0.65;

    private static final double SHARE_OF_SPACING = 0.8;
    private static final double BIAS_REACH = 31;
    private static final double MARK_HEIGHT = 18;
    private static final double PITCH_FOR_BIAS = 42;
    private static final double SPACING_FOR_BIAS = 76;
    private static final double PITCH_FOR_DELTA = 52;
    private static final double SPACING_FOR_DELTA = 132;

    /** Creates the column that fits between {@code top} and {@code bottom}. */
    static Column fit(int layer, int units, double x, double spacing, double top, double bottom) {
        double height = bottom - top;
        double pitch = Math.min(LARGEST_PITCH, height / units);
        double middle = (top + bottom) / 2;
        if (pitch >= SMALLEST_PITCH) {
            double first = middle - (units - 1) * pitch / 2;
            return new Column(layer, units, units, x, first, pitch, size(layer, pitch, spacing), spacing);
        }
        int shown = Math.max(1, (int) ((height - MARK_HEIGHT) / SMALLEST_PITCH));
        double first = middle - (shown * SMALLEST_PITCH + MARK_HEIGHT) / 2 + SMALLEST_PITCH / 2;
        return new Column(layer, units, shown, x, first, SMALLEST_PITCH, SMALLEST, spacing);
    }

    private static double size(int layer, double pitch, double spacing) {
        double size;
        if (layer < 0) {
            size = Math.min(LARGEST_INPUT, pitch - 2);
        } else if (fitsBias(pitch, spacing)) {
            size = Math.min(LARGEST_NEURON, pitch * SHARE_OF_PITCH);
        } else {
            size = Math.min(LARGEST_UNLABELLED, pitch - 2);
        }
        return 2 * Math.floor(Math.min(size, spacing * SHARE_OF_SPACING) / 2);
    }

    private static boolean fitsBias(double pitch, double spacing) {
        return pitch >= PITCH_FOR_BIAS && spacing >= SPACING_FOR_BIAS;
    }

    /** Returns the vertical centre of a neuron, or of the mark if it is condensed, in integer pixels. */
    double y(int unit) {
        return Math.round(unit < shown ? first + unit * pitch : first + shown * pitch + MARK_HEIGHT / 2 - pitch / 2);
    }

    double left() {
        return x - size / 2;
    }

    double right() {
        return x + size / 2;
    }

    Rectangle2D box(int unit) {
        return new Rectangle2D(left(), y(unit) - size / 2, size, size);
    }

    /** Returns the bounds of the label above a neuron: its bias, and its delta if space permits. */
    Rectangle2D labelBox(int unit) {
        double reach = hasDelta() ? 2 * BIAS_REACH : BIAS_REACH;
        return new Rectangle2D(x - reach, y(unit) - size / 2 - LABEL_HEIGHT, 2 * reach, LABEL_HEIGHT - 1);
    }

    /** Returns the part of {@link #labelBox} for the bias. */
    Rectangle2D biasBox(int unit) {
        Rectangle2D line = labelBox(unit);
        double width = hasDelta() ? 2 * BIAS_REACH - 6 : 2 * BIAS_REACH;
        return new Rectangle2D(line.getMinX(), line.getMinY(), width, line.getHeight());
    }

    /** Returns the number of condensed neurons. */
    int hidden() {
        return units - shown;
    }

    boolean isInput() {
        return layer < 0;
    }

    /** Whether there is space for the bias of each neuron. */
    boolean hasBias() {
        return !isInput() && fitsBias(pitch, spacing);
    }

    /** Whether there is space for the delta of each neuron beside its bias. */
    boolean hasDelta() {
        return !isInput() && pitch >= PITCH_FOR_DELTA && spacing >= SPACING_FOR_DELTA;
    }

    /** Returns the number of decimals with which a one-digit value fits into a neuron; empty if none. */
    OptionalInt decimals() {
        if (size >= 38) {
            return OptionalInt.of(3);
        }
        return size >= 26 ? OptionalInt.of(2) : OptionalInt.empty();
    }
}
