package backprop.ui.shell;

import backprop.ui.shared.Fonts;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Where JavaFX draws: on the screen of this machine, or in memory. It starts once in a process, even if that fails. */
public final class Display {

    // Held here, because a logger that nobody holds forgets its filter.
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private Display() {}

    /**
     * Tells, without starting JavaFX, whether there is certainly no screen.
     *
     * @return why there is none; empty if there may be one
     */
    public static Optional<String> missing() {
        String display = System.getenv("DISPLAY");
        // JavaFX 21 draws through X11 on Linux, under Wayland too.
        return isLinux() && (display == null || display.isBlank())
                ? Optional.of("DISPLAY is not set")
                : Optional.empty();
    }

    /**
     * Starts JavaFX on the screen of this machine.
     *
     * @return why it cannot, in which case no other try will succeed in this process; empty if it runs
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
     * Starts JavaFX in memory, which needs neither a screen nor GTK.
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
        // JavaFX warns that it lies on the class path, as it does here on purpose.
        JAVAFX.setFilter(entry -> !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
        Platform.startup(() -> {});
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    }
}
