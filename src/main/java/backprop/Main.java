package backprop;

import backprop.cli.HeadlessRun;
import backprop.cli.Options;
import backprop.ui.Display;
import backprop.ui.LabApp;
import backprop.ui.Screenshot;
import java.util.Optional;

/**
 * Starts the window, or the headless run where that is asked for or where there is no screen.
 *
 * <p>No {@code Application} itself: the launcher of Java refuses to start one from the class path.
 */
public final class Main {

    private Main() {}

    /** Exits with 0, with 1 where training had to stop, and with 2 where an argument or a file is wrong. */
    public static void main(String[] arguments) {
        // AWT only encodes the PNG; with a screen of its own it gets in the way of JavaFX on macOS.
        System.setProperty("java.awt.headless", "true");
        System.exit(run(arguments));
    }

    private static int run(String... arguments) {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return 2;
        }
        if (options.information().isPresent()) {
            System.out.print(options.information().get());
            return 0;
        }
        return options.headless() ? headless(options) : window(options);
    }

    private static int window(Options options) {
        Optional<String> missing = Display.missing();
        if (missing.isPresent()) {
            announce(missing.get());
            return headless(options.withoutWindow());
        }
        Optional<String> failure = Display.open();
        if (failure.isPresent()) {
            announce(failure.get());
            return Restart.with(options.withoutWindow().arguments());
        }
        LabApp.open(options.arguments());
        return 0;
    }

    private static int headless(Options options) {
        return new HeadlessRun(System.out, System.err, file -> Screenshot.write(file, LabApp::scene)).run(options);
    }

    private static void announce(String reason) {
        System.err.println("No window can be opened here (" + reason + "): running without one, as with --headless.");
    }
}
