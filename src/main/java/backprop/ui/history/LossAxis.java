package backprop.ui.history;

import backprop.ui.plot.LinearScale;
import backprop.ui.plot.NiceTicks;
import backprop.ui.plot.Tick;
import java.util.ArrayList;
import java.util.List;

/** The vertical axis of the chart. */
sealed interface LossAxis {

    /** Returns the pixel position of a loss, clamped to the axis. */
    double position(double loss);

    /** Whether a loss is above the upper end. */
    boolean isAbove(double loss);

    /** Ticks from bottom to top. */
    List<Tick> ticks();

    /** Whether any loss of the run is above the axis. */
    boolean isExceeded();

    /**
     * Linear axis from zero to a round number.
     *
     * @param exceeded whether losses above the round number are out of range, such as those of a diverging run, which
     *     would dominate the axis
     */
    record Linear(LinearScale scale, List<Tick> ticks, boolean exceeded) implements LossAxis {

        /** Maximum of the axis relative to the usual loss. */
        private static final double MOST = 10;

        static Linear of(LossRange range, double bottom, double top, int atMost) {
            double most = range.usual() > 0 ? Math.min(MOST * range.usual(), Double.MAX_VALUE) : Double.MAX_VALUE;
            double wanted = Math.min(range.largest(), most);
            double end = wanted > 0 ? roundedUp(wanted, atMost) : 1;
            return new Linear(
                    new LinearScale(0, end, bottom, top), NiceTicks.linear(0, end, atMost + 1), range.largest() > end);
        }

        private static double roundedUp(double value, int atMost) {
            List<Tick> ticks = NiceTicks.linear(0, value, Math.max(2, atMost));
            double step = ticks.size() < 2 ? value : ticks.get(1).value();
            return Math.min(step * Math.ceil(value / step - 1e-9), Double.MAX_VALUE);
        }

        @Override
        public double position(double loss) {
            return scale.position(Math.min(scale.high(), loss));
        }

        @Override
        public boolean isAbove(double loss) {
            return loss > scale.high();
        }

        @Override
        public boolean isExceeded() {
            return exceeded;
        }
    }

    /**
     * Logarithmic axis of whole decades. Zero and negligible losses are at the lowest line, which is then labelled 0.
     *
     * @param scale scale of the decimal logarithm
     */
    record Logarithmic(LinearScale scale, List<Tick> ticks) implements LossAxis {

        static Logarithmic of(LossRange range, double bottom, double top, int atMost) {
            double largest = range.largest() >= LossRange.TINY ? range.largest() : 1;
            double smallest = Math.min(range.smallest(), largest);
            double high = Math.ceil(Math.log10(largest));
            double lowest = Math.min(Math.floor(Math.log10(smallest)), high - 1);
            double low = lowest - (range.zeros() ? 1 : 0);
            List<Tick> ticks = new ArrayList<>(
                    NiceTicks.decades(power(Math.min(lowest, 307)), power(Math.min(high, 308)), atMost));
            if (range.zeros()) {
                ticks.add(0, new Tick(0, 0));
            }
            return new Logarithmic(new LinearScale(low, high, bottom, top), ticks);
        }

        /** Returns the double nearest to a power of ten. */
        private static double power(double exponent) {
            return Double.parseDouble("1e" + (int) exponent);
        }

        @Override
        public double position(double loss) {
            double finite = Math.min(loss, Double.MAX_VALUE);
            return loss < LossRange.TINY ? scale.start() : scale.position(Math.max(scale.low(), Math.log10(finite)));
        }

        @Override
        public boolean isAbove(double loss) {
            return false;
        }

        @Override
        public boolean isExceeded() {
            return false;
        }
    }
}
