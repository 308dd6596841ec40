package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backprop.engine.fast.FastPasses;
import backprop.engine.math.RandomNumbers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainerTest {

    private static final Architecture SHAPE =
            new Architecture(2, List.of(new Layer(3, Activation.TANH), new Layer(1, Activation.SIGMOID)));
    private static final Network START = new Network(SHAPE, new Initializer.XavierUniform().draw(SHAPE, 3));

    private final List<double[]> inputs = new ArrayList<>();
    private final List<double[]> targets = new ArrayList<>();

    TrainerTest() {
        RandomNumbers random = new RandomNumbers(5, 0);
        for (int r = 0; r < 7; r++) {
            inputs.add(new double[] {random.uniform(-1, 1), random.uniform(-1, 1)});
            targets.add(new double[] {r % 2});
        }
    }

    private Hyperparameters batchesOf(int rows) {
        return Training.rule(Loss.BINARY_CROSS_ENTROPY, new Optimizer.Sgd(0.5)).withBatchSize(new BatchSize(rows));
    }

    private static Hyperparameters shuffled(Hyperparameters rule) {
        return new Hyperparameters(
                rule.loss(), rule.optimizer(), rule.batchSize(), true, rule.regularization(), rule.trainBiases());
    }

    private Trainer trainer(Hyperparameters rule, long seed) {
        return Training.of(inputs, targets, START, rule, seed);
    }

    @Test
    void sevenRowsInBatchesOfThreeAreUpdatesOfThreeAndThreeAndOne() {
        Trainer trainer = trainer(batchesOf(3), 1);
        assertEquals(Trainer.Progress.UPDATE, trainer.advance());
        assertEquals(Trainer.Progress.UPDATE, trainer.advance());
        assertEquals(Trainer.Progress.EPOCH, trainer.advance());

        assertEquals(1, trainer.epochs());
        assertEquals(3, trainer.updates());
        double[] byHand = START.parameters();
        step(byHand, 0, 3);
        step(byHand, 3, 6);
        step(byHand, 6, 7);
        assertArrayEquals(byHand, trainer.network().parameters(), 1e-14);
    }

    /** One update with the mean gradient of some rows, by means of the readable passes. */
    private void step(double[] parameters, int from, int to) {
        Network network = new Network(SHAPE, parameters);
        for (int r = from; r < to; r++) {
            double[] gradient = new BackwardPass(
                            new ForwardPass(network, inputs.get(r)), Loss.BINARY_CROSS_ENTROPY, targets.get(r))
                    .gradient();
            for (int i = 0; i < parameters.length; i++) {
                parameters[i] -= 0.5 * gradient[i] / (to - from);
            }
        }
    }

    @Test
    void aBatchLargerThanTheSetIsTheSet() {
        Trainer larger = trainer(batchesOf(1000), 1);
        Trainer full = trainer(batchesOf(3).withBatchSize(BatchSize.FULL), 1);
        larger.epoch();
        full.epoch();

        assertEquals(1, larger.updates());
        assertEquals(full.network(), larger.network());
    }

    @Test
    void theLearningRateMeansTheSameForFourRowsAndForFourHundred() {
        List<double[]> manyInputs = new ArrayList<>();
        List<double[]> manyTargets = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            manyInputs.addAll(inputs);
            manyTargets.addAll(targets);
        }
        Hyperparameters rule = batchesOf(7).withBatchSize(BatchSize.FULL);
        Trainer few = trainer(rule, 1);
        Trainer many = Training.of(manyInputs, manyTargets, START, rule, 1);
        few.epoch();
        many.epoch();

        assertArrayEquals(few.network().parameters(), many.network().parameters(), 1e-13);
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        Trainer first = trainer(shuffled(batchesOf(2)), 42);
        Trainer second = trainer(shuffled(batchesOf(2)), 42);
        for (int e = 0; e < 50; e++) {
            first.epoch();
            second.epoch();
        }

        assertEquals(first.network(), second.network());
        assertEquals(
                new Network(SHAPE, new Initializer.XavierUniform().draw(SHAPE, 3)),
                START,
                "drawing again gives the same start");
    }

    @Test
    void theOrderOfAnEpochDependsOnSeedAndEpochAlone() {
        Hyperparameters rule = shuffled(batchesOf(2));
        Trainer whole = trainer(rule, 9);
        for (int e = 0; e < 5; e++) {
            whole.epoch();
        }
        Trainer rest = new Trainer(
                FastPasses.INSTANCE,
                Rows.of(inputs, targets),
                whole.network(),
                rule,
                whole.memory(),
                9,
                whole.epochs(),
                whole.updates());
        whole.epoch();
        rest.epoch();

        assertEquals(whole.network(), rest.network());
        Trainer otherSeed = trainer(rule, 10);
        Trainer sameSeed = trainer(rule, 9);
        otherSeed.epoch();
        sameSeed.epoch();
        assertNotEquals(sameSeed.network(), otherSeed.network());
    }

    @Test
    void revertingGoesBackToTheBeginningOfTheEpoch() {
        Trainer trainer = trainer(shuffled(batchesOf(2)), 9);
        trainer.epoch();
        trainer.keep();
        trainer.advance();
        trainer.revert();

        assertEquals(1, trainer.epochs());
        assertEquals(4, trainer.updates());
        Trainer straight = trainer(shuffled(batchesOf(2)), 9);
        straight.epoch();
        straight.epoch();
        trainer.epoch();
        assertEquals(straight.network(), trainer.network());
    }

    @Test
    void whatIsKeptWithinAnEpochIsTheStateAfterTheLastUpdate() {
        Trainer trainer = trainer(shuffled(batchesOf(3)), 9);
        trainer.advance();
        trainer.advance();
        Network afterTwo = trainer.network();
        trainer.keep();
        trainer.advance();
        trainer.revert();

        assertEquals(new Counters(0, 2, 6), trainer.keptCounters());
        assertEquals(afterTwo, trainer.network());
        assertEquals(Trainer.Progress.EPOCH, trainer.advance());
        Trainer straight = trainer(shuffled(batchesOf(3)), 9);
        straight.epoch();
        assertEquals(straight.network(), trainer.network());
    }

    @Test
    void aTrainerThatStartsWithinAnEpochEndsItWithTheSameBits() {
        Hyperparameters rule = shuffled(batchesOf(3)).withOptimizer(new Optimizer.Adam(0.1, 0.9, 0.999, 1e-8));
        Trainer straight = trainer(rule, 9);
        straight.epoch();
        straight.advance();
        straight.keep();
        Trainer later = new Trainer(
                FastPasses.INSTANCE,
                Rows.of(inputs, targets),
                straight.network(),
                rule,
                straight.memory(),
                9,
                straight.keptCounters());
        Trainer elsewhere = trainer(rule, 9);
        elsewhere.goTo(straight.network(), straight.memory(), straight.keptCounters());
        straight.epoch();
        later.epoch();
        elsewhere.epoch();

        assertEquals(straight.network(), later.network());
        assertEquals(straight.memory(), later.memory());
        assertEquals(straight.network(), elsewhere.network());
        assertEquals(2, elsewhere.epochs());
        assertEquals(6, elsewhere.updates());
    }

    @Test
    void noMoreRowsLieBehindThanAnEpochHas() {
        Network network = START;
        OptimizerMemory none = new OptimizerMemory(0, new double[0][]);
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> new Trainer(
                        FastPasses.INSTANCE,
                        Rows.of(inputs, targets),
                        network,
                        batchesOf(3),
                        none,
                        9,
                        new Counters(0, 3, 7)));
        assertEquals("rows: expected fewer than the 7 of the epoch to lie behind but was 7", e.getMessage());
    }

    @Test
    void uniformStartsOfAnyRangeAreFinite() {
        for (double w : new Initializer.Uniform(Double.MAX_VALUE).draw(SHAPE, 1)) {
            assertEquals(true, Double.isFinite(w));
        }
    }
}
