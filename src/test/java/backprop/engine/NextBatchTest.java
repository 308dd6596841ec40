package backprop.engine;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.fast.FastPasses;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NextBatchTest {

    private static final Architecture SHAPE =
            new Architecture(2, List.of(new Layer(3, Activation.TANH), new Layer(1, Activation.SIGMOID)));
    private static final Network NETWORK = new Network(SHAPE, new Initializer.XavierUniform().draw(SHAPE, 5));
    private static final Rows SEVEN = Rows.of(
            IntStream.range(0, 7).mapToObj(i -> new double[] {i, -i}).toList(),
            IntStream.range(0, 7).mapToObj(i -> new double[] {i % 2}).toList());

    @Test
    void theGradientIsTheOneThatTrainingStepsAlong() {
        Hyperparameters rule = rule(new BatchSize(3), true);
        NextBatch batch = NextBatch.of(FastPasses.INSTANCE, NETWORK, rule, SEVEN, 9, 4, Long.MAX_VALUE);
        Trainer trainer = new Trainer(
                FastPasses.INSTANCE, SEVEN, NETWORK, rule, new OptimizerMemory(0, new double[0][]), 9, 4, 0);
        trainer.advance();
        for (int i = 0; i < SHAPE.parameterCount(); i++) {
            assertThat(trainer.network().parameter(i)).isEqualTo(NETWORK.parameter(i) - 0.5 * batch.meanGradient(i));
        }
    }

    @Test
    void withoutShufflingTheFirstRowsAreTaken() {
        NextBatch batch =
                NextBatch.of(FastPasses.INSTANCE, NETWORK, rule(new BatchSize(3), false), SEVEN, 9, 4, Long.MAX_VALUE);
        assertThat(batch.size()).isEqualTo(3);
        assertThat(batch.rows()).containsExactly(0, 1, 2);
    }

    @Test
    void withinAnEpochTheBatchGoesOnWhereTheLastOneEnded() {
        Hyperparameters rule = rule(new BatchSize(3), false);
        assertThat(batchAfter(3, rule).rows()).containsExactly(3, 4, 5);
        assertThat(batchAfter(6, rule).rows()).as("the last one is shorter").containsExactly(6);
        assertThat(batchAfter(6, rule).size()).isEqualTo(1);
    }

    private static NextBatch batchAfter(int rows, Hyperparameters rule) {
        return NextBatch.of(FastPasses.INSTANCE, NETWORK, rule, SEVEN, 9, new Counters(4, 0, rows), Long.MAX_VALUE);
    }

    @Test
    void theGradientOfALaterBatchIsTheOneThatTrainingStepsAlong() {
        Hyperparameters rule = rule(new BatchSize(3), true);
        NextBatch batch = batchAfter(6, rule);
        OptimizerMemory none = new OptimizerMemory(0, new double[0][]);
        Trainer trainer = new Trainer(FastPasses.INSTANCE, SEVEN, NETWORK, rule, none, 9, new Counters(4, 14, 6));
        assertThat(trainer.advance()).isEqualTo(Trainer.Progress.EPOCH);
        for (int i = 0; i < SHAPE.parameterCount(); i++) {
            assertThat(trainer.network().parameter(i)).isEqualTo(NETWORK.parameter(i) - 0.5 * batch.meanGradient(i));
        }
    }

    @Test
    void tooMuchWorkLeavesTheGradientOut() {
        long work = 7L * SHAPE.parameterCount();
        assertThat(NextBatch.of(FastPasses.INSTANCE, NETWORK, rule(BatchSize.FULL, false), SEVEN, 9, 4, work)
                        .hasGradient())
                .isTrue();
        assertThat(NextBatch.of(FastPasses.INSTANCE, NETWORK, rule(BatchSize.FULL, false), SEVEN, 9, 4, work - 1)
                        .hasGradient())
                .isFalse();
    }

    private static Hyperparameters rule(BatchSize size, boolean shuffle) {
        return new Hyperparameters(
                Loss.BINARY_CROSS_ENTROPY, new Optimizer.Sgd(.5), size, shuffle, new Regularization.None(), true);
    }
}
