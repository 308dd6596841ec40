package backprop;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** This program once more in a process of its own, because JavaFX starts only once in a process, even if it failed. */
final class Restart {

    private static final int FAILED = 1;

    // Java 24 and later warn of what JavaFX 21 does; with -jar the manifest says the first of the two.
    private static final List<String> QUIET =
            List.of("--enable-native-access=ALL-UNNAMED", "-Dsun.misc.unsafe.memory.access=allow");

    private Restart() {}

    /**
     * Runs the program with these arguments on this process's input and output, and waits for its end.
     *
     * @return its exit code; 1 if it could not be started
     */
    static int with(List<String> arguments) {
        try {
            Process process = new ProcessBuilder(command(arguments)).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return process.waitFor();
        } catch (IOException e) {
            System.err.println("cannot start " + launcher() + ": " + e.getMessage());
            return FAILED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private static List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(launcher());
        if (!isPackaged()) {
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(QUIET);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        }
        command.addAll(arguments);
        return command;
    }

    /** The program made by jpackage, which knows its own class path and has no {@code java} beside it, or {@code java}. */
    private static String launcher() {
        return isPackaged()
                ? System.getProperty("jpackage.app-path")
                : Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static boolean isPackaged() {
        return System.getProperty("jpackage.app-path") != null;
    }
}
