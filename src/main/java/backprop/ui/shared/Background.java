package backprop.ui.shared;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.concurrent.Task;

/** Work that would hold the JavaFX thread up, but is no training. */
public final class Background {

    /** A thread of its own for each piece of work. */
    public static final Executor THREADS = work -> {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        thread.start();
    };

    private Background() {}

    /**
     * Computes something elsewhere.
     *
     * @param work     must not touch anything that is shown
     * @param whenDone gets what was computed, on the JavaFX thread
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
