package backprop.data;

import java.util.function.IntPredicate;

/**
 * Truth table of a gate: the inputs of row r are the binary digits of r, most significant digit first.
 *
 * @param inputs    number of inputs
 * @param isOneWith whether the output is 1 for a given number of inputs that are 1
 */
record Gate(int inputs, IntPredicate isOneWith) implements Figure {

    @Override
    public Point point(int row, Chance chance) {
        double[] digits = new double[inputs];
        for (int i = 0; i < inputs; i++) {
            digits[i] = row >> (inputs - 1 - i) & 1;
        }
        return new Point(digits, isOneWith.test(Integer.bitCount(row)) ? 1 : 0);
    }
}
