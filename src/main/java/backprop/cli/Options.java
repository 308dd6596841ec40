package backprop.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** What the command line asks for; parsed once, never changed. */
@Command(
        name = "backpropagation-visualizer",
        header = "A laboratory in which every step of backpropagation can be seen, changed and computed by hand.",
        sortOptions = false,
        usageHelpAutoWidth = false)
public final class Options {

    static final String DEFAULT_PRESET = "xor";

    private static final String PICTURE = "backpropagation-visualizer.png";

    private final List<String> arguments;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "the session to open")
    private Path file;

    @Option(names = "--preset", paramLabel = "NAME", description = "the preset to open (default: xor)")
    private String preset;

    @Option(names = "--list-presets", description = "prints the names of the presets, one a line")
    private boolean listPresets;

    @Option(names = "--headless", description = "trains without a window")
    private boolean headless;

    @Option(names = "--epochs", paramLabel = "N", description = "epochs to train (default: ${DEFAULT-VALUE})")
    private int epochs = 1000;

    @Option(names = "--save", paramLabel = "FILE.json", description = "saves the session and where training stands")
    private Path save;

    @Option(names = "--history", paramLabel = "FILE.csv", description = "saves the losses, one line an epoch")
    private Path history;

    @Option(names = "--predict", paramLabel = "X1,X2[;...]", description = "prints the prediction of these points")
    private String predict;

    @Option(
            names = "--calculations",
            paramLabel = "FILE.md",
            description = "saves the complete calculation of the next epoch")
    private Path calculations;

    @Option(
            names = "--row",
            paramLabel = "K",
            description = "the row that --calculations shows (default: ${DEFAULT-VALUE})")
    private int row = 1;

    @Option(names = "--screenshot", paramLabel = "FILE.png", description = "saves a picture of the window")
    private Path screenshot;

    @Option(names = "--help", usageHelp = true, description = "prints this text")
    private boolean help;

    private Options(List<String> arguments) {
        this.arguments = arguments;
    }

    /**
     * Reads the arguments of the program.
     *
     * @throws IllegalArgumentException in one line, if one of them is unknown, incomplete or out of range
     */
    public static Options parse(String... arguments) {
        Options options = new Options(List.of(arguments));
        try {
            new CommandLine(options).parseArgs(arguments);
        } catch (ParameterException e) {
            throw new IllegalArgumentException(e.getMessage().replaceAll("\\R", " "), e);
        }
        options.check();
        return options;
    }

    private void check() {
        require(epochs >= 0, "--epochs: expected a whole number of at least 0 but was " + epochs);
        require(row >= 1, "--row: expected a whole number of at least 1 but was " + row);
        require(file == null || preset == null, "expected a file or --preset but were both: " + file + ", " + preset);
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }

    /** The same, but headless and with a picture of the window, which the user would have seen. */
    public Options withoutWindow() {
        List<String> more = new ArrayList<>(arguments);
        more.add("--headless");
        if (screenshot == null) {
            more.addAll(List.of("--screenshot", PICTURE));
        }
        return parse(more.toArray(String[]::new));
    }

    /** Returns what to print instead of doing anything else: the usage, if that is asked for. */
    public Optional<String> information() {
        return help ? Optional.of(new CommandLine(this).getUsageMessage()) : Optional.empty();
    }

    /** Returns the arguments as they were given. */
    public List<String> arguments() {
        return arguments;
    }

    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** Returns the preset to open where there is no {@link #file}. */
    public String preset() {
        return preset == null ? DEFAULT_PRESET : preset;
    }

    public boolean listPresets() {
        return listPresets;
    }

    public boolean headless() {
        return headless || listPresets;
    }

    public int epochs() {
        return epochs;
    }

    public Optional<Path> save() {
        return Optional.ofNullable(save);
    }

    public Optional<Path> history() {
        return Optional.ofNullable(history);
    }

    public Optional<String> predict() {
        return Optional.ofNullable(predict);
    }

    public Optional<Path> calculations() {
        return Optional.ofNullable(calculations);
    }

    /** Returns the row that {@link #calculations} shows, counted from 1. */
    public int row() {
        return row;
    }

    public Optional<Path> screenshot() {
        return Optional.ofNullable(screenshot);
    }
}
