package backprop.data;

/** Distribution of the points of a generated dataset before noise is added. */
@FunctionalInterface
interface Figure {

    /**
     * Returns the next point.
     *
     * @param row index of the row, from 0: figures with classes assign them to the rows in turn
     */
    Point point(int row, Chance chance);

    /**
     * A point without noise.
     *
     * @param inputs shape [inputs]
     * @param target target value, or the number of the class, from 0
     */
    record Point(double[] inputs, double target) {}
}
