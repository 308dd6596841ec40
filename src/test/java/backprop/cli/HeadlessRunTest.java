package backprop.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.data.Scaling;
import backprop.session.Presets;
import backprop.session.SessionException;
import backprop.session.SessionFile;
import backprop.training.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HeadlessRunTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private WindowPicture picture = (file, session, run) -> Files.writeString(file, session.title());
    private long clock;
    private long tick;

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return new HeadlessRun(stream(out), stream(err), picture, () -> clock += tick).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private List<String> out() {
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private List<String> err() {
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private List<String> listed() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void xorIsSolvedAndSummarised() {
        tick = 5_000_000;
        assertEquals(0, run("--headless", "--preset", "xor", "--epochs", "300"));

        assertEquals("XOR", out().get(0));
        assertEquals("network: 2-4-1 (tanh, sigmoid)", out().get(1));
        assertEquals("epochs: 300", out().get(2));
        assertTrue(out().get(3).startsWith("loss: 0.0"), out().get(3));
        assertEquals("rows: 4 of 4 right", out().get(4));
        assertTrue(out().get(5).matches("time: \\d+\\.\\d\\d s"), out().get(5));
        assertEquals(6, out().size());
        assertEquals(List.of(), err());
    }

    @Test
    void withoutFileAndPresetXorIsTrainedForAThousandEpochs() {
        assertEquals(0, run("--headless"));
        assertTrue(out().containsAll(List.of("XOR", "epochs: 1000")));
    }

    @Test
    void thePresetsAreListedOneALine() {
        assertEquals(0, run("--list-presets"));
        assertEquals(Presets.names(), out());
    }

    @Test
    void helpAndVersionAreInformation() {
        assertEquals(0, run("--help"));
        assertTrue(String.join("\n", out()).contains("--epochs=N"));
        assertEquals(0, run("--version"));
        assertTrue(out().get(0).startsWith("Backpropagation Visualizer "));
    }

    @Test
    void predictionsAreTheLastLines() throws SessionException {
        assertEquals(0, run("--preset", "mazur", "--epochs", "0", "--predict", "0.05,0.1; 1, -2e1"));

        List<String> last = out().subList(out().size() - 2, out().size());
        double[] expected = Presets.open("mazur").present().network().predict(0.05, 0.1);
        assertEquals("0.05,0.1 -> " + expected[0] + " " + expected[1], last.get(0));
        assertTrue(last.get(1).startsWith("1,-2e1 -> 0."), last.get(1));
    }

    @Test
    void pointsAndRowsAreScaledAsTheSessionSays() throws SessionException, IOException {
        Session iris = Presets.open("iris");
        Session scaled = new Session("Iris", "", iris.config().withScaling(Scaling.Method.STANDARD), Optional.empty());
        SessionFile.write(directory.resolve("scaled.json"), scaled);

        int code = run(
                file("scaled.json"),
                "--headless",
                "--epochs",
                "3",
                "--predict",
                "5.1,3.5,1.4,0.2",
                "--calculations",
                file("c.txt"),
                "--save",
                file("end.json"));
        assertEquals(0, code);
        // Row 1 of Iris is this very point: the table without a window shows raw inputs and the same prediction.
        String point = out().get(out().size() - 1);
        double said = Double.parseDouble(point.split(" ")[2]);
        String text = Files.readString(directory.resolve("c.txt"));
        // numpy: (5.1 - 5.843333) / 0.825301 = -0.900681.
        assertTrue(text.contains("  x_1\u2032 = (x_1 \u2212 x\u0304_1)/s_1 = (5.1 \u2212 5.8433"), text);
        assertTrue(text.contains(" = \u22120.9007  "), text);
        Session end = SessionFile.read(directory.resolve("end.json"));
        assertEquals(scaled.config(), end.config());
        double[] byHand = scaled.config().data().scaling().of(5.1, 3.5, 1.4, 0.2);
        assertEquals(end.present().network().predict(byHand)[0], said);
    }

    @Test
    void negativePointsAreNoOptions() {
        assertEquals(0, run("--epochs", "0", "--predict", "-1,0"));
        assertTrue(out().get(out().size() - 1).startsWith("-1,0 -> "));
    }

    @Test
    void theHistoryHasOneLineAnEpochFromTheStart() throws IOException {
        assertEquals(0, run("--preset", "overfitting", "--epochs", "3", "--history", file("h.csv")));

        List<String> lines = Files.readAllLines(directory.resolve("h.csv"));
        assertEquals("epoch,train_loss,test_loss,accuracy", lines.get(0));
        assertEquals(5, lines.size());
        for (int e = 0; e <= 3; e++) {
            String[] cells = lines.get(e + 1).split(",", -1);
            assertEquals("" + e, cells[0]);
            assertTrue(Double.parseDouble(cells[1]) > 0 && Double.parseDouble(cells[2]) > 0);
            assertTrue(Double.parseDouble(cells[3]) >= 0 && Double.parseDouble(cells[3]) <= 1);
        }
        assertTrue(out().contains("loss: " + lines.get(4).split(",")[1]), "the same number in both places");
        assertEquals(List.of("h.csv"), listed());
    }

    @Test
    void theHistoryLeavesEmptyWhatThereIsNot() throws IOException {
        run("--preset", "mazur", "--epochs", "1", "--history", file("h.csv"));
        List<String> lines = Files.readAllLines(directory.resolve("h.csv"));
        assertTrue(lines.get(1).matches("0,0\\.29837110876\\d*,,"), lines.get(1));
        assertTrue(lines.get(2).matches("1,0\\.29102777369\\d*,,"), lines.get(2));
    }

    @Test
    void theCalculationOfARowIsWrittenInTheFormatThatTheNameAsksFor() throws IOException {
        assertEquals(0, run("--preset", "mazur", "--epochs", "0", "--calculations", file("a.txt"), "--digits", "9"));
        String text = Files.readString(directory.resolve("a.txt"));
        // Mazur's own numbers, as he prints them.
        assertTrue(text.contains("y_1 = \u03c3(z_1^(2)) = ") && text.contains(" = 0.751365070\n"), text);
        assertTrue(text.contains(" = 0.298371109\n"), text);
        assertTrue(
                text.contains("w_11^(2) \u2190 w_11^(2) \u2212 \u03b7 g = ") && text.contains(" = 0.358916480\n"),
                text);

        assertEquals(0, run("--preset", "xor", "--epochs", "3", "--calculations", file("b.md"), "--row", "3"));
        assertTrue(Files.readString(directory.resolve("b.md")).startsWith("# XOR\n"));
        assertTrue(Files.readString(directory.resolve("b.md")).contains(", epoch 3\n\nrow 3 \u00b7 x = (1, 0)"));
        assertEquals(0, run("--preset", "xor", "--epochs", "0", "--calculations", file("c.tex")));
        assertTrue(Files.readString(directory.resolve("c.tex")).startsWith("\\documentclass{article}"));
        assertEquals(List.of("a.txt", "b.md", "c.tex"), listed());
    }

    @Test
    void aRowThatTheDataDoNotHaveIsOneLineAndNothingIsWritten() throws IOException {
        assertEquals(2, run("--preset", "xor", "--calculations", file("a.md"), "--row", "5"));
        assertEquals(List.of("--row: expected a training row from 1 to 4 but was 5"), err());
        assertEquals(List.of(), out());
        assertEquals(List.of(), listed());
    }

    @Test
    void aSavedRunGoesOnWhereItStood() throws IOException, SessionException {
        assertEquals(0, run("--epochs", "40", "--save", file("a.json")));
        assertEquals(0, run(file("a.json"), "--epochs", "60", "--save", file("b.json"), "--history", file("h.csv")));
        assertTrue(out().contains("epochs: 100 (60 of them in this run)"), "" + out());
        assertEquals(0, run("--epochs", "100", "--save", file("c.json")));

        assertEquals(Files.readString(directory.resolve("c.json")), Files.readString(directory.resolve("b.json")));
        assertTrue(Files.readAllLines(directory.resolve("h.csv")).get(1).startsWith("40,"));
        Session opened = SessionFile.read(directory.resolve("a.json"));
        assertEquals(40, opened.present().epoch());
        assertEquals(List.of("a.json", "b.json", "c.json", "h.csv"), listed());
    }

    @Test
    void trainingThatDivergesSavesTheLastFiniteStateAndSaysWhatToTry() throws IOException, SessionException {
        int code = run("--preset", "linear-neuron-diverges", "--save", file("a.json"), "--history", file("h.csv"));
        assertEquals(1, code);

        assertEquals(1, err().size(), "" + err());
        assertTrue(err().get(0).startsWith("training stopped: epoch "), err().get(0));
        assertTrue(err().get(0).contains("try a smaller learning rate"));
        long epoch = SessionFile.read(directory.resolve("a.json")).present().epoch();
        assertTrue(out().contains("epochs: " + epoch));
        List<String> lines = Files.readAllLines(directory.resolve("h.csv"));
        assertTrue(lines.get(lines.size() - 1).startsWith(epoch + ","));
    }

    @Test
    void theGradientsAgreeWithCentralDifferences() {
        assertEquals(0, run("--headless", "--preset", "mazur", "--epochs", "1", "--check-gradients"));
        String line = out().stream()
                .filter(text -> text.startsWith("gradients: "))
                .findFirst()
                .orElseThrow();
        String error = line.replaceAll(".*relative error (\\S+) at parameters\\[[01]].*", "$1");
        assertTrue(Double.parseDouble(error) <= 1e-6, line);
        assertTrue(line.contains("12 parameters"), line);
    }

    static Stream<List<String>> wrongArguments() {
        return Stream.of(
                List.of("--epochs", "-1"),
                List.of("--epochs", "1.5"),
                List.of("--epochs", "many"),
                List.of("--epochs", "9223372036854775808"),
                List.of("--epochs"),
                List.of("--epochs", "1", "--epochs", "2"),
                List.of("--preset", "nothing"),
                List.of("--preset", "xor", "file.json"),
                List.of("one.json", "two.json"),
                List.of("none.json"),
                List.of(""),
                List.of("/"),
                List.of("@args"),
                List.of("--calculations", "c.doc"),
                List.of("--calculations", "md"),
                List.of("--calculations", "/no/such/directory/a.md"),
                List.of("--calculations", "a.md", "--row", "0"),
                List.of("--calculations", "a.md", "--row", "5"),
                List.of("--calculations", "a.md", "--row", "one"),
                List.of("--calculations", "a.md", "--row", "99999999999"),
                List.of("--calculations", "a.md", "--digits", "1"),
                List.of("--calculations", "a.md", "--digits", "16"),
                List.of("--calculations", "a.md", "--save", "./a.md"),
                List.of("--row", "1"),
                List.of("--digits", "4"),
                List.of("--unknown\nline"),
                List.of("--predict", "1"),
                List.of("--predict", "1,2,3"),
                List.of("--predict", "1,2;"),
                List.of("--predict", ""),
                List.of("--predict", "1,NaN"),
                List.of("--predict", "1,1e999"),
                List.of("--predict", "0x1,1"),
                List.of("--predict", "1,1d"),
                List.of("--save", "/no/such/directory/a.json"),
                List.of("--history", "/no/such/directory/a.csv"),
                List.of("--screenshot", "/no/such/directory/a.png"),
                List.of("--save", "/"),
                List.of("--save", "a", "--history", "./a"));
    }

    @ParameterizedTest
    @MethodSource("wrongArguments")
    void aWrongArgumentIsOneLineAndNothingIsTrained(List<String> arguments) {
        String[] headless =
                Stream.concat(Stream.of("--headless"), arguments.stream()).toArray(String[]::new);
        assertEquals(2, run(headless));

        assertEquals(List.of(), out());
        assertEquals(1, err().size(), "" + err());
        assertFalse(err().get(0).isBlank());
    }

    @Test
    void aPointThatIsTooLargeIsCalledSo() {
        run("--preset", "xor", "--predict", "1,1e400");
        assertTrue(err().get(0).contains("\"1e400\" (too large)"), err().get(0));
    }

    @Test
    void anUnknownPresetNamesThoseThatThereAre() {
        run("--preset", "nothing");
        assertTrue(err().get(0).contains("xor, and, or"), err().get(0));
    }

    @Test
    void aWrongFileIsNamedWithThePlace() throws IOException {
        Path wrong = Files.writeString(
                directory.resolve("wrong.json"),
                SessionFile.text(presetOf("xor")).replace("\"units\": 4", "\"units\": -3"));
        assertEquals(2, run(wrong.toString(), "--headless"));
        assertEquals(
                List.of(wrong + ": network.layers[0].units: expected a whole number from 1 to 64 but was -3"), err());
    }

    private static Session presetOf(String name) {
        try {
            return Presets.open(name);
        } catch (SessionException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aLongRunSaysEveryTwoSecondsHowFarItHasCome() {
        tick = 10_000_000;
        assertEquals(0, run("--epochs", "1000"));

        assertEquals(5, err().size(), "10 s, and a line every 2 s");
        assertTrue(err().get(0).matches("epoch \\d+ of 1000, loss 0\\.\\d+"), err().get(0));
    }

    @Test
    void theWindowIsDrawnWithTheStateThatWasReached() throws IOException {
        picture = (file, session, run) -> Files.writeString(
                file, session.present().epoch() + " " + run.curve().lastEpoch());
        assertEquals(0, run("--epochs", "7", "--screenshot", file("a.png")));
        assertEquals("7 7", Files.readString(directory.resolve("a.png")));
    }

    @Test
    void aPictureThatCannotBeDrawnIsOneLineAfterTheResults() {
        picture = (file, session, run) -> {
            throw new IOException("this machine cannot draw");
        };
        assertEquals(2, run("--screenshot", file("a.png")));
        assertTrue(out().contains("rows: 4 of 4 right"));
        assertEquals(List.of("--screenshot: cannot write " + file("a.png") + ": this machine cannot draw"), err());
    }

    @Test
    void inPlaceOfTheWindowTheRowsArePrintedAndThePictureWritten() throws IOException {
        Options options = Options.parse("--screenshot", file("a.png")).withoutWindow();
        assertTrue(options.headless());
        int code = new HeadlessRun(stream(out), stream(err), picture).run(options);

        assertEquals(0, code);
        assertTrue(Files.exists(directory.resolve("a.png")));
        int header = 6;
        String[] words = out().get(header).trim().split("\\s{2,}");
        assertEquals(List.of("#", "x1", "x2", "expected y", "prediction y", "error y"), Arrays.asList(words));
        assertEquals("2", out().get(header + 2).trim().split("\\s+")[0]);
        assertTrue(out().get(header + 2).contains("1.0000"));
    }

    @Test
    void inPlaceOfTheWindowAPictureThatCannotBeDrawnIsNoFailure() {
        picture = (file, session, run) -> {
            throw new IOException("this machine cannot draw");
        };
        Options options =
                Options.parse("--epochs", "1", "--screenshot", file("a.png")).withoutWindow();

        assertEquals(0, new HeadlessRun(stream(out), stream(err), picture).run(options));
        assertEquals(1, err().size(), "" + err());
    }

    @Test
    void whoAsksForAResultNeedsNoWindow() {
        assertTrue(Options.parse("--save", "a.json").headless());
        assertTrue(Options.parse("--predict", "0,0").headless());
        assertFalse(Options.parse("--preset", "xor").headless());
        assertNotEquals(Options.parse("--headless").headless(), Options.parse().headless());
    }
}
