package backprop.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.BatchSize;
import backprop.engine.Hyperparameters;
import backprop.engine.Initializer;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Optimizer;
import backprop.engine.Regularization;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrainingRunTest {

    /** 2 / lambda_max for one linear neuron with bias on the four corners (oracles.json). */
    private static final double LIMIT = 1.25543735346;

    private static TrainingRun linearNeuron(double low, double learningRate) {
        Dataset corners = new Dataset(
                List.of("x1", "x2"),
                List.of("y"),
                List.of(row(low, low, 0), row(low, 1, 1), row(1, low, 1), row(1, 1, 1)),
                List.of());
        Architecture shape = new Architecture(2, List.of(new Layer(1, Activation.LINEAR)));
        Hyperparameters rule = new Hyperparameters(
                Loss.HALF_SQUARED_ERROR,
                new Optimizer.Sgd(learningRate),
                BatchSize.FULL,
                false,
                new Regularization.None(),
                true);
        Start start = Start.drawn(new Initializer.Uniform(1), 1);
        TrainingConfig config = new TrainingConfig(corners, shape, start, rule);
        return new TrainingRun(config, TrainingState.initial(config));
    }

    private static Sample row(double x1, double x2, double target) {
        return new Sample(new double[] {x1, x2}, new double[] {target});
    }

    private static double loss(TrainingRun run) {
        return run.train(run.state().network()).loss();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1, LIMIT - 0.001})
    void belowItsLearningRateLimitALinearNeuronConverges(double rate) {
        TrainingRun run = linearNeuron(0, rate);
        for (int e = 0; e < 20_000; e++) {
            run.epoch();
        }
        assertEquals(1.0 / 32, loss(run), 1e-12, "the least mean of half squares of OR by a plane");
    }

    @ParameterizedTest
    @ValueSource(doubles = {LIMIT + 0.001, 2, 100})
    void aboveItsLimitItStopsAtTheLastFiniteState(double rate) {
        TrainingRun run = linearNeuron(0, rate);
        long epochs = 0;
        while (run.epoch() == TrainingRun.Outcome.EPOCH) {
            epochs++;
            assertTrue(epochs < 2_000_000);
        }
        assertEquals(epochs, run.epochs());
        assertTrue(Double.isFinite(loss(run)));
        TrainingState state = run.state();
        assertEquals(TrainingRun.Outcome.DIVERGED, run.epoch(), "and it stays there");
        assertEquals(state, run.state());
    }

    @Test
    void cornersAtMinusOneAreStableUpToTwo() {
        TrainingRun below = linearNeuron(-1, 1.99);
        TrainingRun above = linearNeuron(-1, 2.01);
        double start = loss(above);
        for (int e = 0; e < 2000; e++) {
            below.epoch();
            above.epoch();
        }
        assertTrue(loss(below) < start);
        assertTrue(loss(above) > start);
    }

    @Test
    void aMillionEpochsKeepEpochZeroInBoundedMemory() {
        TrainingRun run = linearNeuron(0, 0.01);
        double atStart = loss(run);
        for (int e = 0; e < 1_000_000; e++) {
            run.epoch();
        }
        ErrorCurve curve = run.curve();
        assertEquals(0, curve.epoch(0));
        assertEquals(atStart, curve.train(0), 0);
        assertEquals(1_000_000, curve.lastEpoch());
        assertEquals(loss(run), curve.train(curve.size() - 1), 0);
        assertTrue(curve.size() <= 2049, "" + curve.size());
    }

    @Test
    void theCurveShowsTheLossOfTheParametersOfItsEpoch() {
        TrainingRun run = linearNeuron(0, 0.1);
        for (int e = 0; e <= 100; e++) {
            assertEquals(loss(run), run.curve().train(e), 0);
            assertEquals(e, run.state().epoch());
            assertEquals(e, run.state().updates());
            run.epoch();
        }
    }

    @Test
    void theStartIsTheSameToTheBitHoweverOftenItIsDrawn() {
        TrainingRun run = linearNeuron(0, 0.1);
        TrainingState start = run.state();
        run.epoch();

        assertEquals(start, TrainingState.initial(run.config()));
    }
}
