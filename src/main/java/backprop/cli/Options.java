package backprop.cli;

import backprop.session.Presets;
import backprop.session.SessionException;
import backprop.session.SessionFile;
import backprop.training.Session;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Options of the command line. Immutable after parsing. */
@Command(
        name = "backpropagation-visualizer",
        header = "A laboratory in which every step of backpropagation can be seen, changed and computed by hand.",
        sortOptions = false,
        usageHelpAutoWidth = false)
public final class Options {

    private static final String PICTURE = "backpropagation-visualizer.png";
    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 15;
    private static final String USUAL_DIGITS = "4";
    private static final long USUAL_EPOCHS = 1000;
    private static final BigInteger MAX_EPOCHS = BigInteger.valueOf(Long.MAX_VALUE);

    private final List<String> arguments;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "the session to open")
    private Path file;

    @Option(names = "--preset", paramLabel = "NAME", description = "the preset to open (default: xor)")
    private String preset;

    @Option(names = "--list-presets", description = "prints the names of the presets, one a line")
    private boolean listPresets;

    @Option(names = "--headless", description = "trains without a window")
    private boolean headless;

    @Option(names = "--epochs", paramLabel = "N", description = "epochs to train (default: 1000)")
    private String epochs;

    @Option(
            names = "--go-to",
            paramLabel = "N",
            description = "goes to epoch N of the recorded run and trains nothing beyond it")
    private String goTo;

    @Option(names = "--save", paramLabel = "FILE.json", description = "saves the session and where training stands")
    private Path save;

    @Option(names = "--history", paramLabel = "FILE.csv", description = "saves the losses, one line an epoch")
    private Path history;

    @Option(names = "--check-gradients", description = "compares the gradients with central differences")
    private boolean checkGradients;

    @Option(names = "--predict", paramLabel = "X1,X2[;...]", description = "prints the prediction of these points")
    private String predict;

    @Option(
            names = "--calculations",
            paramLabel = "FILE.md|tex|txt",
            description = "saves every step of the next update for one row")
    private Path calculations;

    @Option(names = "--row", paramLabel = "K", description = "the training row of --calculations (default: 1)")
    private String row;

    @Option(
            names = "--digits",
            paramLabel = "D",
            description = "significant digits of --calculations, 2 to 15 (default: 4)")
    private String digits;

    @Option(names = "--screenshot", paramLabel = "FILE.png", description = "saves a picture of the window")
    private Path screenshot;

    @Option(names = "--without-display", hidden = true, description = "runs in place of the window")
    private boolean withoutDisplay;

    @Option(names = "--help", usageHelp = true, description = "prints this text")
    private boolean help;

    @Option(names = "--version", versionHelp = true, description = "prints the version of the program")
    private boolean version;

    private Options(List<String> arguments) {
        this.arguments = arguments;
    }

    /**
     * Parses the arguments of the program.
     *
     * @throws ArgumentException if one is unknown, incomplete or out of range; the message is one line
     */
    public static Options parse(String... arguments) {
        Options options = new Options(List.of(arguments));
        if (arguments.length == 0) {
            return options;
        }
        try {
            new CommandLine(options).setExpandAtFiles(false).parseArgs(arguments);
        } catch (ParameterException e) {
            throw new ArgumentException(e.getMessage());
        }
        options.check();
        return options;
    }

    private void check() {
        requireEpochs("--epochs", epochs);
        requireEpochs("--go-to", goTo);
        require(epochs == null || goTo == null, "expected --epochs or --go-to but was both: " + epochs + ", " + goTo);
        require(file == null || preset == null, "expected FILE or --preset but was both: " + file + ", " + preset);
        require(file == null || !file.toString().isEmpty(), "FILE: expected the name of a file but was empty");
        checkCalculations();
        long places = targets().values().stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .count();
        require(places == targets().size(), "expected a file for each result but was one for two: " + targets());
    }

    private static void requireEpochs(String option, String epochs) {
        boolean whole = epochs == null || epochs.matches("[0-9]+") && new BigInteger(epochs).compareTo(MAX_EPOCHS) <= 0;
        require(whole, option + ": expected a whole number from 0 to " + MAX_EPOCHS + " but was " + epochs);
    }

    private void checkCalculations() {
        require(calculations != null || row == null, "--row: expected --calculations FILE with it but was alone");
        require(calculations != null || digits == null, "--digits: expected --calculations FILE with it but was alone");
        require(
                calculations == null || CalculationFile.format(calculations).isPresent(),
                "--calculations: expected the name of a .md, .tex or .txt file but was " + calculations);
        require(isWhole(row, 1, Integer.MAX_VALUE), "--row: expected a whole number of at least 1 but was " + row);
        require(
                isWhole(digits, FEWEST_DIGITS, MOST_DIGITS),
                "--digits: expected a whole number from 2 to 15 but was " + digits);
    }

    private static boolean isWhole(String text, int least, int most) {
        return text == null
                || text.matches("[0-9]{1,10}") && Long.parseLong(text) >= least && Long.parseLong(text) <= most;
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new ArgumentException(message);
        }
    }

    /** Returns these options for a headless run, with a picture of the window if it can be written. */
    public Options withoutWindow() {
        List<String> more = new ArrayList<>(arguments);
        more.add("--without-display");
        if (screenshot == null && Files.isWritable(Path.of("").toAbsolutePath())) {
            more.addAll(List.of("--screenshot", PICTURE));
        }
        return parse(more.toArray(String[]::new));
    }

    /** Returns the text to print instead of running, if requested. */
    public Optional<String> information() {
        if (help) {
            return Optional.of(new CommandLine(this).getUsageMessage());
        }
        if (version) {
            String number = Options.class.getPackage().getImplementationVersion();
            return Optional.of("Backpropagation Visualizer " + (number == null ? "(not packaged)" : number) + "\n");
        }
        return listPresets ? Optional.of(String.join("\n", Presets.names()) + "\n") : Optional.empty();
    }

    /** Returns the arguments as given. */
    public List<String> arguments() {
        return arguments;
    }

    /** Returns the requested session file, if it is not a preset. */
    public Optional<Path> sessionFile() {
        return Optional.ofNullable(file);
    }

    /**
     * Opens the requested file or preset.
     *
     * @throws SessionException if it cannot be opened
     */
    public Session open() throws SessionException {
        return file == null ? Presets.open(preset == null ? Presets.DEFAULT : preset) : SessionFile.read(file);
    }

    /** Whether to run without a window; implied by any option that requests a result. */
    public boolean headless() {
        return headless
                || withoutDisplay
                || checkGradients
                || goTo != null
                || predict != null
                || !targets().isEmpty();
    }

    /** Whether this run replaces a window that could not be opened. */
    boolean isWithoutDisplay() {
        return withoutDisplay;
    }

    boolean checksGradients() {
        return checkGradients;
    }

    long epochs() {
        return epochs == null ? USUAL_EPOCHS : Long.parseLong(epochs);
    }

    /** Returns the epoch of the recorded run to go to, if requested. */
    Optional<Long> goTo() {
        return Optional.ofNullable(goTo).map(Long::parseLong);
    }

    Optional<Path> save() {
        return Optional.ofNullable(save);
    }

    Optional<Path> history() {
        return Optional.ofNullable(history);
    }

    Optional<Path> screenshot() {
        return Optional.ofNullable(screenshot);
    }

    /** Returns the calculation to write, if requested. */
    Optional<CalculationFile> calculations() {
        return Optional.ofNullable(calculations)
                .map(path -> new CalculationFile(
                        path,
                        Integer.parseInt(Optional.ofNullable(row).orElse("1")) - 1,
                        Integer.parseInt(Optional.ofNullable(digits).orElse(USUAL_DIGITS))));
    }

    /** Returns all output files by their options. */
    Map<String, Path> targets() {
        Map<String, Path> targets = new LinkedHashMap<>();
        save().ifPresent(path -> targets.put("--save", path));
        history().ifPresent(path -> targets.put("--history", path));
        calculations().ifPresent(calculation -> targets.put("--calculations", calculation.path()));
        screenshot().ifPresent(path -> targets.put("--screenshot", path));
        return targets;
    }

    /**
     * Returns the points to predict.
     *
     * @throws ArgumentException if one does not have exactly {@code inputs} finite numbers
     */
    List<Point> points(int inputs) {
        return predict == null ? List.of() : Point.parse(predict, inputs);
    }
}
