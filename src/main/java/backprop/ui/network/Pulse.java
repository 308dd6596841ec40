package backprop.ui.network;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Clock that ticks during an animation. */
interface Pulse {

    /** @param listener receives the time in milliseconds, on the JavaFX thread */
    void start(DoubleConsumer listener);

    void stop();

    /** Returns a clock that ticks once per rendered frame. */
    static Pulse ofScreen() {
        return new ScreenPulse();
    }

    /** Adapter of the JavaFX timer. */
    final class ScreenPulse implements Pulse {

        private static final double NANOS_PER_MILLI = 1e6;

        private DoubleConsumer told = millis -> {};
        private final AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                told.accept(now / NANOS_PER_MILLI);
            }
        };

        @Override
        public void start(DoubleConsumer listener) {
            told = listener;
            timer.start();
        }

        @Override
        public void stop() {
            timer.stop();
        }
    }
}
