package backprop.data;

/** Where the rows of a generated set lie before noise is added. */
@FunctionalInterface
interface Figure {

    /**
     * The next point.
     *
     * @param row number of the row, from 0: figures with classes give them to the rows in turn
     */
    Point point(int row, Chance chance);

    /**
     * A point without noise.
     *
     * @param inputs shape [inputs]
     * @param target the value there, or the number of the class, from 0
     */
    record Point(double[] inputs, double target) {}
}
