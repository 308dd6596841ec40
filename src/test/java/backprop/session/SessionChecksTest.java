package backprop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.engine.BatchSize;
import backprop.engine.Optimizer;
import backprop.training.Session;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each check of the format: a good file, one thing in it made wrong, and the message. */
class SessionChecksTest {

    private static final String GOOD =
            """
            {
              "format": "backprop-session",
              "version": 1,
              "title": "XOR",
              "notes": "free text",
              "data": {
                "inputs": ["x1", "x2"],
                "outputs": ["y"],
                "train": [[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]],
                "test": []
              },
              "network": {
                "layers": [{"units": 2, "activation": "tanh"}, {"units": 1, "activation": "sigmoid"}],
                "initializer": {"type": "xavier-uniform"},
                "seed": 7,
                "parameters": [
                  {"weights": [[0.1, 0.2], [0.3, 0.4]], "biases": [0, 0]},
                  {"weights": [[0.5, 0.6]], "biases": [0.7]}
                ]
              },
              "training": {
                "loss": "binary-cross-entropy",
                "optimizer": {"type": "momentum", "learningRate": 0.5},
                "batchSize": "full",
                "shuffle": false,
                "regularization": {"type": "none"},
                "trainBiases": true
              },
              "state": {
                "epoch": 120,
                "parameters": [
                  {"weights": [[1, 2], [3, 4]], "biases": [5, 6]},
                  {"weights": [[7, 8]], "biases": [9]}
                ],
                "optimizer": {
                  "velocity": [
                    {"weights": [[0, 0], [0, 0]], "biases": [0, 0]},
                    {"weights": [[0, 0]], "biases": [0]}
                  ],
                  "step": 120
                }
              }
            }
            """;

    private static String with(String old, String changed) {
        assertTrue(GOOD.contains(old), old);
        int at = GOOD.indexOf(old);
        return GOOD.substring(0, at) + changed + GOOD.substring(at + old.length());
    }

    private static String messageOf(String text) {
        return assertThrows(SessionException.class, () -> SessionFile.parse(text))
                .getMessage();
    }

    @Test
    void aGoodFileIsRead() throws SessionException {
        Session session = SessionFile.parse(GOOD);

        assertEquals("XOR", session.title());
        assertEquals("free text", session.notes());
        assertEquals(new Optimizer.Momentum(0.5, 0.9), session.config().rule().optimizer());
        assertEquals(BatchSize.FULL, session.config().rule().batchSize());
        assertEquals(0.3, session.config().start().given().orElseThrow().weight(0, 1, 0));
        assertEquals(120, session.present().epoch());
        assertEquals(120, session.present().updates());
        assertEquals(8, session.present().network().weight(1, 0, 1));
        assertEquals(
                0.1,
                session.config()
                        .start()
                        .network(session.config().architecture())
                        .weight(0, 0, 0));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                // the file
                Arguments.of(
                        "\"backprop-session\"", "\"other\"", "format: expected \"backprop-session\" but was \"other\""),
                Arguments.of("\"version\": 1", "\"version\": 2", "version: expected 1 but was 2 (a newer program"),
                Arguments.of("\"version\": 1", "\"version\": 0", "version: expected 1 but was 0"),
                Arguments.of("\"version\": 1", "\"version\": \"1\"", "version: expected 1 but was \"1\""),
                Arguments.of("\"title\": \"XOR\",", "", "title: expected a text but was missing"),
                Arguments.of("\"title\": \"XOR\"", "\"title\": null", "title: expected a text but was null"),
                Arguments.of(
                        "\"notes\":", "\"note\":", "note: expected one of the keys format, version, title, notes, "),
                Arguments.of("\"notes\":", "\"title\":", "title: expected this key once but was there twice (line 5)"),
                // data
                Arguments.of(
                        "[\"x1\", \"x2\"]", "[]", "data.inputs: expected a list of 1 to 16 names but was a list of 0"),
                Arguments.of("[\"x1\", \"x2\"]", "[\"x1\", 2]", "data.inputs[1]: expected a text but was 2"),
                Arguments.of("[\"y\"]", "\"y\"", "data.outputs: expected a list of 1 to 16 names but was \"y\""),
                Arguments.of("[\"y\"]", "[\"y\", \"z\"]", "data.train[0]: expected a list of 4 numbers"),
                Arguments.of(
                        "[[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]",
                        "[]",
                        "data.train: expected a list of 1 to 100000 rows but was a list of 0"),
                Arguments.of("[0, 1, 1]", "[0, 1]", "data.train[1]: expected a list of 3 numbers"),
                Arguments.of("[0, 1, 1]", "[0, 1, 1, 1]", "data.train[1]: expected a list of 3 numbers"),
                Arguments.of("[0, 1, 1]", "[0, NaN, 1]", "data.train[1][1]: expected a finite number but was NaN"),
                Arguments.of(
                        "[0, 1, 1]",
                        "[0, 1e999, 1]",
                        "data.train[1][1]: expected a finite number but was 1e999 (too large)"),
                Arguments.of(
                        "[0, 1, 1]", "[-Infinity, 1, 1]", "data.train[1][0]: expected a finite number but was -Inf"),
                Arguments.of("[0, 1, 1]", "[0, \"1\", 1]", "data.train[1][1]: expected a finite number but was \"1\""),
                Arguments.of("[0, 1, 1]", "[0, 1, 1.5]", "data.train[1]: expected targets from 0 to 1"),
                Arguments.of("\"test\": []", "\"test\": [[0, 0, -1]]", "data.test[0]: expected targets from 0 to 1"),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": {}",
                        "data.test: expected a list of 0 to 100000 rows but was an obj"),
                // scaling
                Arguments.of(
                        "\"test\": []", "\"test\": [], \"scaling\": 7", "data.scaling: expected an object but was 7"),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {}",
                        "data.scaling.method: expected one of \"none\", \"range\", \"standard\" but was missing"),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {\"method\": \"minmax\"}",
                        "data.scaling.method: expected one of \"none\", \"range\", \"standard\" but was \"minmax\""),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {\"method\": \"range\", \"shifts\": [0, 0]}",
                        "data.scaling.shifts: expected one of the keys method, shift, scale but was an unknown key"),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {\"method\": \"none\", \"shift\": [0, 0]}",
                        "data.scaling.shift: expected one of the keys method but was an unknown key"),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {\"method\": \"range\", \"shift\": [0, 0]}",
                        "data.scaling.scale: expected a list of 2 numbers, one for each input, or neither of both lists, but was missing"),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {\"method\": \"range\", \"scale\": [1, 1]}",
                        "data.scaling.shift: expected a list of 2 numbers, one for each input, or neither of both lists, but was missing"),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {\"method\": \"range\", \"shift\": [0], \"scale\": [1, 1]}",
                        "data.scaling.shift: expected a list of 2 numbers, one for each input, or neither of both lists, but was a list of 1 entry"),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {\"method\": \"range\", \"shift\": [0, \"0\"], \"scale\": [1, 1]}",
                        "data.scaling.shift[1]: expected a finite number but was \"0\""),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {\"method\": \"range\", \"shift\": [0, 1e999], \"scale\": [1, 1]}",
                        "data.scaling.shift[1]: expected a finite number but was 1e999 (too large)"),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {\"method\": \"range\", \"shift\": [0, 0], \"scale\": [1, 0]}",
                        "data.scaling.scale[1]: expected a number above 0 but was 0"),
                Arguments.of(
                        "\"test\": []",
                        "\"test\": [], \"scaling\": {\"method\": \"range\", \"shift\": [0, 0], \"scale\": [-2, 1]}",
                        "data.scaling.scale[0]: expected a number above 0 but was -2"),
                // network
                Arguments.of(
                        "\"units\": 2",
                        "\"units\": -3",
                        "network.layers[0].units: expected a whole number from 1 to 64"),
                Arguments.of(
                        "\"units\": 2",
                        "\"units\": 0",
                        "network.layers[0].units: expected a whole number from 1 to 64"),
                Arguments.of(
                        "\"units\": 2",
                        "\"units\": 1000000",
                        "network.layers[0].units: expected a whole number from 1"),
                Arguments.of(
                        "\"units\": 2", "\"units\": 2.0", "network.layers[0].units: expected a whole number from 1 to"),
                Arguments.of(
                        "\"units\": 1",
                        "\"units\": 17",
                        "network.layers[1].units: expected a whole number from 1 to 16"),
                Arguments.of("\"tanh\"", "\"softmax\"", "network.layers[0].activation: expected one of \"linear\", "),
                Arguments.of("\"tanh\"", "\"Tanh\"", "network.layers[0].activation: expected one of \"linear\", "),
                Arguments.of(
                        "\"sigmoid\"", "\"softmax\"", "training.loss: expected a loss that goes with a softmax output"),
                Arguments.of("\"sigmoid\"", "\"tanh\"", "training.loss: expected a loss that goes with a tanh output"),
                Arguments.of(
                        "\"xavier-uniform\"", "\"xavier\"", "network.initializer.type: expected one of \"zeros\", "),
                Arguments.of(
                        "\"xavier-uniform\"",
                        "\"uniform\"",
                        "network.initializer.range: expected a number above 0 but"),
                Arguments.of(
                        "\"seed\": 7",
                        "\"seed\": 1e3",
                        "network.seed: expected a whole number from -9223372036854775808"),
                Arguments.of(
                        "\"seed\": 7", "\"seed\": 9223372036854775808", "network.seed: expected a whole number from -"),
                Arguments.of(
                        "[[0.1, 0.2], [0.3, 0.4]]",
                        "[[0.1, 0.2]]",
                        "network.parameters[0].weights: expected a list of 2"),
                Arguments.of("[0.3, 0.4]", "[0.3]", "network.parameters[0].weights[1]: expected a list of 2 numbers"),
                Arguments.of("[0.7]", "[]", "network.parameters[1].biases: expected a list of 1 number"),
                Arguments.of(
                        "[0.7]",
                        "[-1e400]",
                        "network.parameters[1].biases[0]: expected a finite number but was -1e400 (too large)"),
                // training
                Arguments.of(
                        "\"binary-cross-entropy\"",
                        "\"cross-entropy\"",
                        "training.loss: expected a loss that goes with a"),
                Arguments.of(
                        "\"binary-cross-entropy\"",
                        "\"bce\"",
                        "training.loss: expected one of \"half-squared-error\", "),
                Arguments.of("\"momentum\"", "\"sgdm\"", "training.optimizer.type: expected one of \"sgd\", "),
                Arguments.of(
                        "\"learningRate\": 0.5",
                        "\"learningRate\": 0",
                        "training.optimizer.learningRate: expected a num"),
                Arguments.of(
                        "\"learningRate\": 0.5",
                        "\"learningRate\": 1e-999",
                        "training.optimizer.learningRate: expected"),
                Arguments.of(
                        "\"learningRate\": 0.5",
                        "\"rate\": 0.5",
                        "training.optimizer.rate: expected one of the keys type"),
                Arguments.of(
                        "\"learningRate\": 0.5",
                        "\"learningRate\": 0.5, \"momentum\": 1",
                        "training.optimizer.momentum: expected a number of at least 0 and below 1 but was 1"),
                Arguments.of(
                        "\"full\"",
                        "0",
                        "training.batchSize: expected \"full\" or a whole number of at least 1 but was 0"),
                Arguments.of(
                        "\"full\"", "1.5", "training.batchSize: expected \"full\" or a whole number of at least 1 but"),
                Arguments.of(
                        "\"shuffle\": false", "\"shuffle\": 0", "training.shuffle: expected true or false but was 0"),
                Arguments.of(
                        "\"none\"",
                        "\"l2\"",
                        "training.regularization.rate: expected a number of at least 0 but was mi"),
                Arguments.of(
                        "\"none\"",
                        "\"l1\", \"rate\": -1",
                        "training.regularization.rate: expected a number of at least"),
                Arguments.of(
                        ",\n    \"trainBiases\": true",
                        "",
                        "training.trainBiases: expected true or false but was missi"),
                // state
                Arguments.of("\"epoch\": 120", "\"epoch\": -1", "state.epoch: expected a whole number from 0 to"),
                Arguments.of("[5, 6]", "[5, 6, 7]", "state.parameters[0].biases: expected a list of 2 numbers"),
                Arguments.of(
                        "\"velocity\"",
                        "\"firstMoment\"",
                        "state.optimizer.firstMoment: expected one of the keys velocity"),
                Arguments.of(
                        "\"step\": 120", "\"step\": true", "state.optimizer.step: expected a whole number from 0 to"),
                Arguments.of(
                        "\"momentum\"", "\"sgd\"", "state.optimizer.velocity: expected no keys but was an unknown key"),
                // JSON
                Arguments.of("\"seed\": 7,", "\"seed\": 7,,", "line 15, column "),
                Arguments.of("\"seed\": 7,", "\"seed\": 07,", "line 15, column "),
                Arguments.of("true", "True", "line "));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsNamedWithItsPlace(String old, String changed, String message) {
        String found = messageOf(with(old, changed));

        assertTrue(found.startsWith(message), found);
        assertEquals(1, found.lines().count());
        assertTrue(found.contains("expected"), found);
    }

    @Test
    void textBehindTheEndIsRefused() {
        assertTrue(messageOf(GOOD + "x").startsWith("line "));
        assertTrue(messageOf(GOOD + "{}").contains("expected the end of the file but was {"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "{", "[", "nul", "{\"format\"", "\"open"})
    void textThatIsCutOffIsRefused(String text) {
        assertEquals(1, messageOf(text).lines().count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"text\"", "null", "[1, 2]"})
    void aFileThatIsNoObjectIsRefused(String text) {
        assertTrue(messageOf(text).startsWith("expected an object but was "), messageOf(text));
    }

    @Test
    void whereJsonIsCutOffIsSaidInPlainWords() {
        assertEquals(
                "line 2, column 14: expected JSON but was broken: Unexpected end-of-input: "
                        + "expected close marker for Object (start marker at line: 1, column: 1)",
                messageOf("{\n\"version\": 1 "));
    }

    @Test
    void longFindsAreShortened() {
        String message = messageOf(with("\"tanh\"", '"' + "x\\n".repeat(100_000) + '"'));

        assertTrue(message.length() < 300, message);
        assertEquals(1, message.lines().count());
    }

    @Test
    void optionalPartsMayBeMissing() throws SessionException {
        String short_ = GOOD.replace("\"notes\": \"free text\",", "")
                .replace(",\n    \"test\": []", "")
                .replaceAll("(?s),\\s*\"parameters\": \\[\\s*\\{\"weights\": \\[\\[0.1.*?\\n    \\]", "")
                .replaceAll("(?s),\\s*\"state\".*", "}");
        Session session = SessionFile.parse(short_);

        assertEquals("", session.notes());
        assertTrue(session.config().data().test().isEmpty());
        assertTrue(session.config().start().given().isEmpty());
        assertTrue(session.state().isEmpty());
        assertEquals(0, session.present().epoch());
    }

    @Test
    void aStateOfPlainDescentNeedsNoMemory() throws SessionException {
        String sgd = with("\"momentum\"", "\"sgd\"").replaceAll("(?s),\\s*\"optimizer\": \\{\\s*\"velocity.*", "}}");

        assertEquals(120, SessionFile.parse(sgd).present().updates());
    }

    @Test
    void updatesFollowFromEpochAndBatchSize() throws SessionException {
        assertEquals(240, SessionFile.parse(with("\"full\"", "3")).present().updates());
        assertEquals(
                120,
                SessionFile.parse(with("\"full\"", "99999999999999")).present().updates());
    }

    @Test
    void wholeNumbersInDataMayBeWrittenAsAnyNumber() throws SessionException {
        Session session = SessionFile.parse(with("[0, 1, 1]", "[-0, 1E0, 1.00]"));

        assertEquals(
                Double.doubleToLongBits(-0.0),
                Double.doubleToLongBits(session.config().data().train().get(1).input(0)));
        assertEquals(1, session.config().data().train().get(1).input(1));
    }

    @Test
    void distributionsOfCrossEntropyMustSumToOne() throws SessionException {
        String softmax = GOOD.replace("\"sigmoid\"", "\"softmax\"").replace("binary-cross-entropy", "cross-entropy");
        assertTrue(messageOf(softmax).startsWith("data.train[0]: expected targets from 0 to 1 whose sum is 1"));
        String ones = softmax.replace("0, 0, 0]", "0, 0, 1]").replace("1, 1, 0]", "1, 1, 1]");
        assertFalse(SessionFile.parse(ones).config().data().train().isEmpty());
    }

    @Test
    void aListLongerThanAnySetIsRefusedBeforeItIsRead() {
        String rows = "[0, 0, 0],".repeat(100_000) + "[0, 0, 0]";
        String message = messageOf(with("[[0, 0, 0], [0, 1, 1], [1, 0, 1], [1, 1, 0]]", "[" + rows + "]"));

        assertTrue(message.startsWith("data.train: expected at most 100000 entries but was more"), message);
    }

    @Test
    void mountainsOfBracketsAreRefusedAtOnce() {
        String message = messageOf("[".repeat(64 << 20));

        assertTrue(message.contains("expected at most 16 brackets within each other but was more"), message);
        assertEquals(1, messageOf("{\"a\":".repeat(1_000_000)).lines().count());
        assertEquals(
                1,
                messageOf("{\"a\":[" + ("[" + "[],".repeat(99_999) + "[]],").repeat(100))
                        .lines()
                        .count());
    }
}
