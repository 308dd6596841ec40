package backprop.ui.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Sample;
import backprop.engine.Architecture;
import backprop.engine.BackwardPass;
import backprop.engine.ForwardPass;
import backprop.engine.Network;
import backprop.session.Presets;
import backprop.training.Session;
import backprop.training.TrainingRun;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the panel promises under 'What to look at' is what the presets do. */
class ExampleNumbersTest {

    private static TrainingRun open(String preset) throws Exception {
        Session session = Presets.open(preset);
        return session.run();
    }

    private static TrainingRun train(TrainingRun run, int epochs) {
        for (int i = 0; i < epochs; i++) {
            assertThat(run.epoch()).isEqualTo(TrainingRun.Outcome.EPOCH);
        }
        return run;
    }

    private static Network network(TrainingRun run) {
        return run.state().network();
    }

    private static double loss(TrainingRun run) {
        return run.train(network(run)).loss();
    }

    private static double testLoss(TrainingRun run) {
        return run.test(network(run)).orElseThrow().loss();
    }

    private static boolean isSolved(TrainingRun run) {
        return run.config().data().train().stream()
                .allMatch(row -> Math.abs(network(run).predict(row.inputs())[0] - row.target(0)) < 0.4);
    }

    private static BackwardPass backward(TrainingRun run, Sample row) {
        return new BackwardPass(
                new ForwardPass(network(run), row.inputs()), run.config().rule().loss(), row.targets());
    }

    /** Root mean square of the weights' gradients of a layer, each of them the mean over all rows. */
    private static double gradientSize(TrainingRun run, int layer) {
        List<BackwardPass> passes = run.config().data().train().stream()
                .map(row -> backward(run, row))
                .toList();
        Architecture shape = run.config().architecture();
        return Math.sqrt(IntStream.range(0, shape.units(layer))
                .boxed()
                .flatMap(to -> IntStream.range(0, shape.sources(layer)).mapToObj(from -> passes.stream()
                        .mapToDouble(pass -> pass.weightGradient(layer, to, from))
                        .average()
                        .orElseThrow()))
                .mapToDouble(g -> g * g)
                .average()
                .orElseThrow());
    }

    private static double firstToLastLayer(TrainingRun run) {
        return gradientSize(run, 0) / gradientSize(run, 4);
    }

    @Test
    void xorTakesOneUpdateAnEpochAndIsSolvedAfterEighty() throws Exception {
        TrainingRun run = train(open("xor"), 80);
        assertThat(run.state().updates()).isEqualTo(80);
        assertThat(isSolved(run)).isTrue();
        assertThat(run.train(network(run)).right()).hasValue(4);
    }

    @Test
    void theGradientOfOneWeightCanBeRecomputedByHand() throws Exception {
        TrainingRun run = open("mazur");
        BackwardPass pass = backward(run, run.config().data().train().get(0));
        assertThat(pass.weightGradient(1, 0, 0)).isEqualTo(0.08217, within(5e-6));
        assertThat(network(run).weight(1, 0, 0)).isEqualTo(0.4);
        assertThat(loss(run)).isEqualTo(0.2984, within(5e-5));
        train(run, 1);
        assertThat(network(run).weight(1, 0, 0)).isEqualTo(0.3589, within(5e-5));
        assertThat(loss(run)).isEqualTo(0.2910, within(5e-5));
    }

    @Test
    void aRateOfTenLeapsAboveThreeAndDoesNotSolveXor() throws Exception {
        TrainingRun run = open("learning-rate-too-high");
        assertThat(loss(run)).isEqualTo(0.8, within(0.05));
        train(run, 2);
        assertThat(loss(run)).isGreaterThan(3);
        train(run, 1000);
        assertThat(loss(run)).isGreaterThan(3);
        assertThat(isSolved(run)).isFalse();
    }

    @Test
    void theLinearNeuronGrowsUntilItStopsInEpoch456() throws Exception {
        TrainingRun run = train(open("linear-neuron-diverges"), 455);
        assertThat(run.epoch()).isEqualTo(TrainingRun.Outcome.DIVERGED);
    }

    @Test
    void theSquaredErrorHardlyPullsAtTheNeuronThatIsMostWrong() throws Exception {
        TrainingRun run = open("loss-quadratic");
        Sample row = run.config().data().train().get(0);
        assertThat(network(run).predict(1)[0]).isEqualTo(0.982, within(5e-4));
        assertThat(backward(run, row).delta(0, 0)).isEqualTo(0.0173, within(5e-5));
        assertThat(network(train(run, 50)).predict(1)[0]).isEqualTo(0.976, within(5e-4));
    }

    @Test
    void crossEntropyPullsHardestAtTheStart() throws Exception {
        TrainingRun run = open("loss-cross-entropy");
        Sample row = run.config().data().train().get(0);
        assertThat(backward(run, row).delta(0, 0)).isEqualTo(0.982, within(5e-4));
        double before = loss(run);
        double first = before - loss(train(run, 1));
        double later = loss(train(run, 298)) - loss(train(run, 1));
        assertThat(first).isGreaterThan(later);
    }

    @Test
    void withSigmoidTheFirstLayerGetsHardlyAnyGradient() throws Exception {
        TrainingRun run = open("vanishing-gradients");
        assertThat(1 / firstToLastLayer(run)).isBetween(180.0, 220.0);
        assertThat(loss(train(run, 3000))).isEqualTo(Math.log(2), within(5e-4));
    }

    @Test
    void withTanhTheGradientArrivesAndXorIsSolved() throws Exception {
        TrainingRun run = open("vanishing-gradients-tanh");
        assertThat(firstToLastLayer(run)).isBetween(0.5, 2.0);
        assertThat(isSolved(train(run, 40))).isTrue();
    }

    @Test
    void theTestLossIsLowestNearEpochThirtyAndRisesFromThere() throws Exception {
        TrainingRun run = open("overfitting");
        double start = testLoss(run);
        double lowest = testLoss(train(run, 29));
        assertThat(lowest).isEqualTo(0.26, within(5e-3)).isLessThan(start);
        train(run, 2971);
        assertThat(loss(run)).isEqualTo(0.001, within(5e-4));
        assertThat(testLoss(run)).isEqualTo(1.33, within(5e-3));
    }

    @Test
    void oneStartSolvesXorAndTheOtherStaysOnThePlateau() throws Exception {
        TrainingRun fast = train(open("fast"), 252);
        assertThat(isSolved(fast)).isFalse();
        assertThat(isSolved(train(fast, 1))).isTrue();
        TrainingRun stuck = train(open("plateau"), 10_000);
        assertThat(network(stuck).predict(0, 1)[0]).isEqualTo(0.5, within(1e-3));
        assertThat(network(stuck).predict(1, 1)[0]).isEqualTo(0.5, within(1e-3));
        assertThat(loss(stuck)).isEqualTo(0.063, within(5e-4));
    }

    @Test
    void equalWeightsStayEqual() throws Exception {
        Network trained = network(train(open("symmetric"), 1000));
        assertThat(trained.weight(0, 0, 0)).isEqualTo(trained.weight(0, 1, 0));
        assertThat(trained.weight(0, 0, 1)).isEqualTo(trained.weight(0, 1, 1));
        assertThat(trained.bias(0, 0)).isEqualTo(trained.bias(0, 1));
    }
}
