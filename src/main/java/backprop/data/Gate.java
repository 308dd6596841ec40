package backprop.data;

import java.util.function.IntPredicate;

/**
 * The truth table of a gate: row r has the binary digits of r as inputs, the first input being the highest digit.
 *
 * @param inputs    number of inputs
 * @param isOneWith whether the gate says 1 when so many of its inputs are 1
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
