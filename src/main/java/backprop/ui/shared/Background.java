package backprop.ui.shared;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/** Executor for work other than training that would block the JavaFX thread. */
public final class Background {

    /** Returns an executor with one thread per task. */
    public static final Executor THREADS = work -> {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        thread.start();
    };

    private Background() {}

    /**
     * Runs a computation in the background.
     *
     * @param work     computation; must not access the scene graph
     * @param whenDone called with the result, on the JavaFX thread
     */
    public static <T> void compute(Callable<T> work, Consumer<T> whenDone) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(event -> whenDone.accept(task.getValue()));
        task.setOnFailed(event -> {
            throw new IllegalStateException(task.getException());
        });
        THREADS.execute(task);
    }
}
