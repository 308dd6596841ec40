package backprop.cli;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.session.SessionException;
import backprop.session.SessionFile;
import backprop.training.Session;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --go-to}: any epoch of a recorded run, to the bit, before or after the state of the file. */
class GoToTest {

    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String script;

    @BeforeEach
    void write() throws IOException, SessionException {
        String xor = SessionFile.text(backprop.session.Presets.open("xor"));
        script = file("script.json");
        Files.writeString(
                Path.of(script),
                xor.substring(0, xor.lastIndexOf('}'))
                        + """
                , "changes": [
                    { "epoch": 30, "training": { "optimizer": { "type": "momentum", "learningRate": 0.1 } } },
                    { "epoch": 60, "parameter": { "layer": 1, "to": 1, "from": 2, "value": 0.5 } }
                ] }""");
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return new HeadlessRun(stream(out), stream(err), (file, session, run) -> {}, () -> 0).run(arguments);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private Session saved(String name) throws SessionException {
        return SessionFile.read(directory.resolve(name));
    }

    private Session at(int epochs) throws SessionException {
        assertThat(run(script, "--epochs", "" + epochs, "--save", file("straight.json")))
                .isZero();
        return saved("straight.json");
    }

    @Test
    void everyEpochBeforeOrAfterTheStateHasTheBitsOfTheStraightRun() throws SessionException {
        assertThat(run(script, "--epochs", "90", "--save", file("90.json"))).isZero();
        for (int epoch : new int[] {0, 1, 29, 30, 31, 59, 60, 61, 90, 120}) {
            assertThat(run(file("90.json"), "--go-to", "" + epoch, "--save", file("there.json")))
                    .isZero();
            Session there = saved("there.json");
            Session straight = at(epoch);
            assertThat(there.present().network())
                    .as("epoch %d", epoch)
                    .isEqualTo(straight.present().network());
            assertThat(there.present().memory()).isEqualTo(straight.present().memory());
            assertThat(there.present().epoch()).isEqualTo(epoch);
            assertThat(there.config()).isEqualTo(straight.config());
            assertThat(there.recording().end()).isEqualTo(Math.max(90, epoch));
        }
    }

    @Test
    void theWeightSetByHandIsThatOfItsEpoch() throws SessionException {
        assertThat(run(script, "--go-to", "60", "--save", file("60.json"))).isZero();
        assertThat(saved("60.json").present().network().weight(0, 0, 1)).isEqualTo(0.5);
    }

    @Test
    void predictionsAndHistoryAreThoseOfTheEpoch() throws IOException, SessionException {
        assertThat(run(script, "--epochs", "90", "--save", file("90.json"))).isZero();
        assertThat(run(file("90.json"), "--go-to", "40", "--predict", "1,0", "--history", file("h.csv")))
                .isZero();
        double expected = at(40).present().network().predict(1, 0)[0];
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("epochs: 90");
        run(file("90.json"), "--go-to", "40", "--predict", "1,0");
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("1,0 -> " + expected + System.lineSeparator());
        assertThat(Files.readAllLines(directory.resolve("h.csv")))
                .hasSize(42)
                .last()
                .asString()
                .startsWith("40,");
    }

    @Test
    void nothingIsTrainedBeyondIt() {
        assertThat(run("--preset", "xor", "--go-to", "7")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("epochs: 7");
    }

    @Test
    void wrongEpochsAreRefused() throws IOException, SessionException {
        assertWrong("--go-to: expected a whole number from 0 to", "--preset", "xor", "--go-to", "-1");
        assertWrong("--go-to: expected a whole number from 0 to", "--preset", "xor", "--go-to", "many");
        assertWrong("expected --epochs or --go-to but was both", "--preset", "xor", "--go-to", "1", "--epochs", "2");
        Files.writeString(
                directory.resolve("later.json"),
                SessionFile.text(at(20))
                        .replaceFirst("\"title\"", "\"recorded\": {\"from\": 20, \"to\": 20}, \"title\""));
        assertWrong(
                "--go-to: expected an epoch from 20 on, where the recorded run begins, but was 19",
                file("later.json"),
                "--go-to",
                "19");
    }

    private void assertWrong(String message, String... arguments) {
        assertThat(run(arguments)).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines().toList())
                .singleElement()
                .asString()
                .startsWith(message);
    }
}
