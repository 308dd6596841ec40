package backprop.ui.plot;

/**
 * A marked position on an axis.
 *
 * @param value    the double nearest to the round number
 * @param decimals digits behind the decimal sign that its label needs, at least 0; the same for all ticks of a linear axis
 */
public record Tick(double value, int decimals) {}
