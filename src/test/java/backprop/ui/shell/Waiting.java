package backprop.ui.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.testfx.util.WaitForAsyncUtils;

/** Waiting of a test for the JavaFX thread. The one place that bounds it: generously, so that no load of the machine decides. */
public final class Waiting {

    private static final long SECONDS = 120;

    private Waiting() {}

    /** Runs a task on the JavaFX thread and waits for its end. */
    public static void onFx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), task);
    }

    /** Returns the result of a task on the JavaFX thread. */
    public static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(TimeUnit.SECONDS.toMillis(SECONDS), task);
    }

    /**
     * Waits until a condition holds and the events of before are handled.
     *
     * @param condition evaluated on the JavaFX thread, so between two of its events
     * @throws AssertionError if it does not hold within {@value #SECONDS} seconds
     */
    public static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("the condition did not hold within " + SECONDS + " seconds", e);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
