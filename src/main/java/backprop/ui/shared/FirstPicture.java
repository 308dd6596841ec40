package backprop.ui.shared;

import javafx.animation.AnimationTimer;

/** Delays an action until the window has been drawn once. */
public final class FirstPicture extends AnimationTimer {

    /** Number of pulses: layout, rendering, presentation on the screen. */
    private static final int PULSES = 3;

    private final Runnable action;
    private int pulses;

    private FirstPicture(Runnable action) {
        this.action = action;
    }

    /** Runs {@code action} on the JavaFX thread after the current scene has been drawn. */
    public static void then(Runnable action) {
        new FirstPicture(action).start();
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PULSES) {
            stop();
            action.run();
        }
    }
}
