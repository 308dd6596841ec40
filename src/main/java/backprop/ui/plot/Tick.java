package backprop.ui.plot;

/**
 * Tick of an axis.
 *
 * @param value    the double nearest to the round number
 * @param decimals number of decimals of its label, at least 0; the same for all ticks of a linear axis
 */
public record Tick(double value, int decimals) {}
