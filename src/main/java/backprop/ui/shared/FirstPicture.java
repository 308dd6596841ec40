package backprop.ui.shared;

import javafx.animation.AnimationTimer;

/** Delay of an action until the window has been drawn once. */
public final class FirstPicture extends AnimationTimer {

    /** The first pulse lays out, the second waits until that is drawn; with the third it is on the screen. */
    private static final int PULSES = 3;

    private final Runnable action;
    private int pulses;

    private FirstPicture(Runnable action) {
        this.action = action;
    }

    /** Carries out {@code action} on the JavaFX thread once what is shown now has been drawn. */
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
