package backprop.ui.shell;

import backprop.training.Newest;
import backprop.ui.shared.Preferences;
import java.io.IOException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Saves preferences on a separate thread, the newest only, so that a slow disk does not block the window. */
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

    /** Schedules preferences for writing and returns immediately. */
    void keep(Preferences preferences) {
        if (!unwritable && newest.put(preferences)) {
            thread.execute(this::write);
        }
    }

    private void write() {
        try {
            file.write(newest.take());
        } catch (IOException e) {
            // The folder may be read-only, as in many schools: the preferences then last until the program ends.
            unwritable = true;
        }
    }

    /** Writes pending preferences and stops the thread. */
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
