package backprop.ui.shell;

import backprop.training.Newest;
import backprop.ui.shared.Preferences;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Keeps preferences on a thread of its own, the newest only: a slow disk never holds the window up. */
final class PreferencesService implements AutoCloseable {

    private static final long SECONDS_AT_THE_END = 2;

    private final PreferencesFile file;
    private final Newest<Preferences> newest = new Newest<>();
    private volatile boolean unwritable;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "preferences");
        made.setDaemon(true);
        return made;
    });

    PreferencesService(PreferencesFile file) {
        this.file = file;
    }

    /** Asks for preferences to be written and returns at once. */
    void keep(Preferences preferences) {
        if (!unwritable && newest.put(preferences)) {
            thread.execute(this::write);
        }
    }

    private void write() {
        try {
            file.write(newest.take());
        } catch (IOException e) {
            // A folder that may not be written to, as in many schools: the choice then holds until the program ends.
            unwritable = true;
        }
    }

    /** Writes what was asked for before, and ends the thread. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(SECONDS_AT_THE_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
