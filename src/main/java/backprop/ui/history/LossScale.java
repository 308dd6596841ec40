package backprop.ui.history;

/** Scale type of the vertical axis. */
enum LossScale {
    LINEAR {
        @Override
        LossAxis axis(LossRange range, double bottom, double top, int atMost) {
            return LossAxis.Linear.of(range, bottom, top, atMost);
        }
    },
    LOGARITHMIC {
        @Override
        LossAxis axis(LossRange range, double bottom, double top, int atMost) {
            return LossAxis.Logarithmic.of(range, bottom, top, atMost);
        }
    };

    /**
     * @param bottom pixel position of the lower end
     * @param top    pixel position of the upper end
     * @param atMost maximum number of ticks
     */
    abstract LossAxis axis(LossRange range, double bottom, double top, int atMost);
}
