package backprop.ui.network;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;

/** Tells what time it is, again and again, while something moves. */
interface Pulse {

    /** @param listener gets the milliseconds of some clock, on the JavaFX thread */
    void start(DoubleConsumer listener);

    void stop();

    /** As often as the screen is drawn. */
    static Pulse ofScreen() {
        return new ScreenPulse();
    }

    /** Wraps the timer of JavaFX. */
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
