package backprop.ui.plot;

import java.util.ArrayList;
import java.util.List;

/** Round numbers for the ticks of an axis. */
public final class NiceTicks {

    private static final int[] MANTISSAS = {1, 2, 5};
    /** Possible numbers of decades between two ticks. */
    private static final int[] DECADES = {1, 2, 3, 4, 5, 10, 20, 30, 50, 100, 200, 300, 1000};
    /** Tolerance, in steps, for ticks outside the axis due to rounding. */
    private static final double ROUNDING = 1e-9;

    private NiceTicks() {}

    /**
     * Returns multiples of 1, 2 or 5 times a power of ten, as many as fit.
     *
     * @param low    lower end of the axis
     * @param high   upper end of the axis
     * @param atMost maximum number of ticks, at least 1
     * @return within low to high, ascending; may be empty where {@code atMost} is 1
     * @throws IllegalArgumentException if low and high are not finite or not in order, or {@code atMost} is below 1
     */
    public static List<Tick> linear(double low, double high, int atMost) {
        requireAxis(low, high, atMost);
        int exponent = (int) Math.floor(Math.log10(high / atMost - low / atMost));
        for (int rank = 0; ; rank++) {
            Step step = new Step(MANTISSAS[rank % 3], exponent + rank / 3);
            if (step.countWithin(low, high) <= atMost) {
                return step.within(low, high);
            }
        }
    }

    /**
     * Returns powers of ten for a logarithmic axis, every n-th if there are many, with their multiples by 2 and 5 if
     * these fit.
     *
     * @param low    lower end of the axis, above 0
     * @param high   upper end of the axis
     * @param atMost maximum number of ticks, at least 1
     * @return within low to high, ascending; may be empty
     * @throws IllegalArgumentException if low and high are not positive, finite and in order, or {@code atMost} is below 1
     */
    public static List<Tick> decades(double low, double high, int atMost) {
        requireAxis(low, high, atMost);
        if (low <= 0) {
            throw new IllegalArgumentException("axis: expected a low end above 0 but was " + low);
        }
        List<Tick> fine = decades(low, high, MANTISSAS, 1);
        if (fine.size() <= atMost) {
            return fine;
        }
        for (int every : DECADES) {
            List<Tick> ticks = decades(low, high, new int[] {1}, every);
            if (ticks.size() <= atMost) {
                return ticks;
            }
        }
        return List.of();
    }

    private static List<Tick> decades(double low, double high, int[] mantissas, int every) {
        List<Tick> ticks = new ArrayList<>();
        int last = (int) Math.floor(Math.log10(high));
        int first = (int) Math.floor(Math.log10(low));
        for (int exponent = Math.floorDiv(first, every) * every; exponent <= last; exponent += every) {
            for (int mantissa : mantissas) {
                double value = Double.parseDouble(mantissa + "e" + exponent);
                if (value >= low * (1 - ROUNDING) && value <= high * (1 + ROUNDING)) {
                    ticks.add(new Tick(value, Math.max(0, -exponent)));
                }
            }
        }
        return ticks;
    }

    private static void requireAxis(double low, double high, int atMost) {
        if (!(low < high) || !Double.isFinite(low) || !Double.isFinite(high)) {
            throw new IllegalArgumentException("axis: expected finite ends in order but was " + low + " to " + high);
        }
        if (atMost < 1) {
            throw new IllegalArgumentException("ticks: expected at least 1 but was " + atMost);
        }
    }

    /** The distance {@code mantissa * 10^exponent} between ticks. */
    private record Step(int mantissa, int exponent) {

        /** Divides by a power of ten instead of multiplying by its inexact inverse: 0.3, not 0.30000000000000004. */
        double times(double count) {
            return exponent < 0
                    ? count * mantissa / Math.pow(10, -exponent)
                    : count * mantissa * Math.pow(10, exponent);
        }

        private double first(double low) {
            return Math.ceil(low / times(1) - ROUNDING);
        }

        double countWithin(double low, double high) {
            return Math.floor(high / times(1) + ROUNDING) - first(low) + 1;
        }

        List<Tick> within(double low, double high) {
            List<Tick> ticks = new ArrayList<>();
            double count = countWithin(low, high);
            for (int i = 0; i < count; i++) {
                ticks.add(new Tick(times(first(low) + i) + 0.0, Math.max(0, -exponent)));
            }
            return ticks;
        }
    }
}
