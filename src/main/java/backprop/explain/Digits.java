package backprop.explain;

/**
 * How exactly a line is printed.
 *
 * @param result significant digits of the result
 * @param inside significant digits of the numbers in the formula
 */
public record Digits(int result, int inside) {}
