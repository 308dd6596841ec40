package backprop.ui.network;

/** Connections between two adjacent columns. */
record Gap(Column from, Column to) {

    /** Number of connections from which they are drawn as straight lines. */
    private static final int MANY = 300;

    private static final double FAN = 7;

    /** The target layer of the connections. */
    int layer() {
        return to.layer();
    }

    /** Returns the connection between two displayed neurons. */
    Curve curve(int toUnit, int fromUnit) {
        return new Curve(
                from.right() - 1,
                from.y(fromUnit) + fan(toUnit, to.shown(), from.size()) / 2,
                to.left() + 1,
                to.y(toUnit) + fan(fromUnit, from.shown(), to.size()),
                bend());
    }

    private Curve.Bend bend() {
        return isDense() ? Curve.Bend.STRAIGHT : Curve.Bend.SMOOTH;
    }

    /** Whether there are so many connections that only strong ones are distinguishable. */
    boolean isDense() {
        return from.shown() * to.shown() >= MANY;
    }

    /**
     * Returns the vertical offset from the centre of a neuron for the connection of its {@code index}-th of {@code
     * count} neighbours.
     */
    private static double fan(int index, int count, double size) {
        return (index - (count - 1) / 2.0) * Math.min(FAN, 0.6 * size / count);
    }

    double left() {
        return from.right();
    }

    double width() {
        return to.left() - from.right();
    }

    boolean spans(double x) {
        return x > from.right() && x < to.left();
    }
}
