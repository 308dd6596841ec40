package backprop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.data.Dataset;
import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Sample;
import backprop.data.Split;
import backprop.engine.Evaluation;
import backprop.engine.Network;
import backprop.training.ErrorCurve;
import backprop.training.Session;
import backprop.training.TrainingConfig;
import backprop.training.TrainingRun;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each preset opens and shows what its title says. */
class PresetsTest {

    private static final long OVERFITTING_SEED = 53;

    static Stream<String> names() {
        return Presets.names().stream();
    }

    private static TrainingRun trained(String preset, int epochs) throws SessionException {
        Session session = Presets.open(preset);
        TrainingRun run = session.run();
        for (int e = 0; e < epochs; e++) {
            assertEquals(TrainingRun.Outcome.EPOCH, run.epoch());
        }
        return run;
    }

    /** The first epoch from which on every error is below 0.4; -1 if there is none. */
    private static int solved(String preset, int epochs) throws SessionException {
        TrainingRun run = trained(preset, 0);
        for (int e = 1; e <= epochs; e++) {
            run.epoch();
            if (isSolved(run.state().network(), run.config())) {
                return e;
            }
        }
        return -1;
    }

    private static boolean isSolved(Network network, TrainingConfig config) {
        for (Sample row : config.data().train()) {
            if (Math.abs(network.predict(row.inputs())[0] - row.target(0)) >= 0.4) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyPresetIsTheFileThatTheProgramWouldWrite(String name) throws SessionException, IOException {
        Session session = Presets.open(name);
        try (InputStream bytes = PresetsTest.class.getResourceAsStream("presets/" + name + ".json")) {
            assertEquals(new String(bytes.readAllBytes(), StandardCharsets.UTF_8), SessionFile.text(session));
        }
    }

    @Test
    void anUnknownPresetNamesThoseThatThereAre() {
        SessionException e = assertThrows(SessionException.class, () -> Presets.open("../xor"));
        assertTrue(e.getMessage().startsWith("preset: expected one of xor, and, or, "), e.getMessage());
        assertTrue(e.getMessage().endsWith(" but was ../xor"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"xor, 80", "xnor, 75", "and, 30", "or, 20", "nand, 30", "fast, 253", "vanishing-gradients-tanh, 40"})
    void whatIsToBeLearnedIsLearned(String name, int about) throws SessionException {
        assertEquals(about, solved(name, 1000), 15);
    }

    @ParameterizedTest
    @CsvSource({"plateau, 10000", "symmetric, 5000", "vanishing-gradients, 3000", "learning-rate-too-high, 1000"})
    void whatIsToFailFails(String name, int epochs) throws SessionException {
        assertEquals(-1, solved(name, epochs));
    }

    @Test
    void mazursErrorAfterOneEpochIsRight() throws SessionException {
        TrainingRun run = trained("mazur", 1);
        assertEquals(0.291027773694, run.train(run.state().network()).loss(), 1e-12);
    }

    @Test
    void theErrorOfHanAndKamberAfterOneEpochIsRight() throws SessionException {
        TrainingRun run = trained("han-kamber", 1);
        assertEquals(0.117492274512, run.train(run.state().network()).loss(), 1e-12);
    }

    @Test
    void overfittingIsWorstLongAfterTheBestTestLoss() throws SessionException {
        TrainingRun run = trained("overfitting", 3000);
        ErrorCurve curve = run.curve();
        int best = 0;
        for (int i = 0; i < curve.size(); i++) {
            best = curve.test(i) < curve.test(best) ? i : best;
        }
        int last = curve.size() - 1;
        assertEquals(30, curve.epoch(best), 10);
        assertEquals(0.259, curve.test(best), 0.02);
        assertTrue(curve.train(last) < 0.002, "" + curve.train(last));
        assertTrue(curve.test(last) > 0.9, "" + curve.test(last));
    }

    @Test
    void theRowsOfOverfittingAreDrawnFromTheirSeed() throws SessionException {
        Session session = Presets.open("overfitting");
        assertEquals(
                TwoGaussians.draw(20, OVERFITTING_SEED, 0),
                session.config().data().train());
        assertEquals(
                TwoGaussians.draw(400, OVERFITTING_SEED, 1),
                session.config().data().test());
    }

    @ParameterizedTest
    @CsvSource({"two-moons, MOONS, 200, 0.1", "spiral, SPIRAL, 200, 0.02", "three-clouds, THREE_BLOBS, 150, 0.05"})
    void theRowsOfAGeneratedPresetAreThoseOfItsRecipe(String name, Generator generator, int rows, double noise)
            throws SessionException {
        Dataset drawn = new Recipe(generator, rows, noise, 1).dataset();
        assertEquals(
                new Split(0.2, 1, Split.Drawing.FROM_EACH_CLASS).of(drawn),
                Presets.open(name).config().data());
    }

    private static double accuracy(TrainingRun run) {
        Evaluation evaluation = run.train(run.state().network());
        return evaluation.right().orElseThrow() / (double) evaluation.rows();
    }

    @ParameterizedTest
    @CsvSource({"two-moons, 0.98", "spiral, 0.98", "three-clouds, 0.98", "iris, 0.95"})
    void fiveSecondsAreEnoughForMostRowsToBeRight(String name, double atLeast) throws SessionException {
        double accuracy = accuracy(trained(name, 250));
        assertTrue(accuracy >= atLeast, "" + accuracy);
    }

    /** Means of each kind from Fisher (1936), table 2, in centimetres. */
    @ParameterizedTest
    @CsvSource({"0, 5.006, 3.428, 1.462, 0.246", "1, 5.936, 2.770, 4.260, 1.326", "2, 6.588, 2.974, 5.552, 2.026"})
    void theMeansOfIrisAreThoseThatFisherPublished(int kind, double a, double b, double c, double d)
            throws SessionException {
        List<Sample> rows = Presets.open("iris").config().data().train().stream()
                .filter(row -> row.target(kind) == 1)
                .toList();
        assertEquals(50, rows.size());
        double[] published = {a, b, c, d};
        for (int i = 0; i < 4; i++) {
            int column = i;
            double mean = rows.stream().mapToDouble(row -> row.input(column)).sum() / 50;
            assertEquals(published[i], mean, 1e-9);
        }
    }

    @Test
    void aLinearNeuronAboveItsLimitEndsAtItsLastFiniteState() throws SessionException {
        Session session = Presets.open("linear-neuron-diverges");
        TrainingRun run = session.run();
        TrainingRun.Outcome outcome = TrainingRun.Outcome.EPOCH;
        while (outcome == TrainingRun.Outcome.EPOCH && run.epochs() < 1000) {
            outcome = run.epoch();
        }
        assertEquals(TrainingRun.Outcome.DIVERGED, outcome);
        assertTrue(Double.isFinite(run.train(run.state().network()).loss()));
    }

    @ParameterizedTest
    @CsvSource({"50, .976", "150, .933", "300, .203"})
    void theSquaredErrorLearnsSlowlyWhereItIsMostWrong(int epochs, double output) throws SessionException {
        assertEquals(output, trained("loss-quadratic", epochs).state().network().predict(1)[0], 0.0005);
    }

    @Test
    void theSlopeOfCrossEntropyIsSteepestAtTheStart() throws SessionException {
        ErrorCurve curve = trained("loss-cross-entropy", 300).curve();
        double first = curve.train(0) - curve.train(1);
        for (int i = 1; i < curve.size() - 1; i++) {
            assertTrue(curve.train(i) - curve.train(i + 1) <= first);
        }
    }

    @Test
    void theXorSolvedByHandIsExact() throws SessionException {
        TrainingRun run = trained("xor-by-hand", 10);
        assertEquals(0, run.train(run.state().network()).loss(), 0);
    }

    @Test
    void theIndexHasTheTitlesOfTheSessions() throws SessionException {
        for (String name : Presets.names()) {
            assertEquals(Presets.open(name).title(), Presets.title(name).orElseThrow());
        }
    }
}
