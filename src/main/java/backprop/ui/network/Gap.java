package backprop.ui.network;

/** The connections between two neighbouring columns. */
record Gap(Column from, Column to) {

    /** From this number of connections on they are straight lines: none of them can be followed by eye. */
    private static final int MANY = 300;

    private static final double FAN = 7;

    /** The layer that the connections lead into. */
    int layer() {
        return to.layer();
    }

    /** The connection between two neurons that are shown. */
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

    /** Whether there are so many connections that only the strong ones can be told apart. */
    boolean isDense() {
        return from.shown() * to.shown() >= MANY;
    }

    /** How far from the middle of a neuron the connection of its {@code index}-th of {@code count} neighbours meets it. */
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
