package backprop.explain;

/**
 * Precision of a printed line.
 *
 * @param result significant digits of the result
 * @param inside significant digits of the numbers in the formula
 */
public record Digits(int result, int inside) {}
