package backprop.ui.shell;

import backprop.ui.shared.Fonts;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Starts JavaFX on the screen of this machine or in memory, at most once per process, even if that fails. */
public final class Display {

    // A strong reference, because a garbage-collected logger loses its filter.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Display() {}

    /**
     * Determines, without starting JavaFX, whether a screen is definitely missing.
     *
     * @return the reason if there is none; empty if there may be one
     */
    public static Optional<String> missing() {
        String display = System.getenv("DISPLAY");
        // JavaFX 21 requires X11 on Linux, also under Wayland.
        return isLinux() && (display == null || display.isBlank())
                ? Optional.of("DISPLAY is not set")
                : Optional.empty();
    }

    /**
     * Starts JavaFX on the screen of this machine.
     *
     * @return the reason of a failure, after which no further attempt succeeds in this process; empty on success
     */
    public static Optional<String> open() {
        try {
            start();
            Fonts.load();
            return Optional.empty();
        } catch (RuntimeException | LinkageError e) {
            return Optional.of(
                    String.valueOf(e.getMessage()).lines().findFirst().orElse("JavaFX cannot start"));
        }
    }

    /**
     * Starts JavaFX in memory, which requires neither a screen nor GTK.
     *
     * @throws RuntimeException if JavaFX cannot start
     * @throws LinkageError     if a native library is missing
     */
    static void openOffscreen() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        start();
        Fonts.load();
    }

    private static void start() {
        // Suppresses the warning of JavaFX about being on the class path, which is intended here.
        JAVAFX.setFilter(entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
        Platform.startup(() -> {});
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }
}
