package backprop;

import backprop.cli.ArgumentException;
import backprop.cli.HeadlessRun;
import backprop.cli.Options;
import backprop.session.SessionException;
import backprop.training.Session;
import backprop.ui.shell.Display;
import backprop.ui.shell.LabApp;
import backprop.ui.shell.Screenshot;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

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
        HeadlessRun headless = new HeadlessRun(System.out, System.err, Screenshot::write);
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (ArgumentException e) {
            return wrong(e.getMessage());
        }
        if (options.information().isPresent() || options.headless()) {
            return headless.run(options);
        }
        Optional<String> missing = Display.missing();
        if (missing.isPresent()) {
            announce(missing.get());
            return headless.run(options.withoutWindow());
        }
        return window(options);
    }

    private static int window(Options options) {
        // JavaFX starts while the session is read: on two cores the window is there that much sooner.
        CompletableFuture<Optional<String>> display = CompletableFuture.supplyAsync(Display::open);
        Session session;
        try {
            session = options.open();
        } catch (SessionException e) {
            return wrong(e.getMessage());
        }
        Optional<String> failure = display.join();
        if (failure.isPresent()) {
            announce(failure.get());
            return Restart.with(options.withoutWindow().arguments());
        }
        LabApp.open(session, options.sessionFile());
        return 0;
    }

    private static int wrong(String message) {
        System.err.println(message);
        return HeadlessRun.WRONG;
    }

    private static void announce(String reason) {
        System.err.println("No window can be opened here (" + reason + "): running without one, as with --headless.");
    }
}
