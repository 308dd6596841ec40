package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.Loss;
import backprop.engine.Optimizer;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The loss that is told and the newest point of the curve are one number; the curve of before stays as it was. */
class NewestLossTest {

    private static final UnaryOperator<TrainingConfig> OTHER_ROW =
            config -> config.withData(config.data().withRow(0, new Sample(new double[] {0.25, 0}, new double[] {1})));
    private static final UnaryOperator<TrainingConfig> SCALED =
            config -> config.withData(config.data().withScaling(Scaling.Method.STANDARD));
    private static final UnaryOperator<TrainingConfig> OTHER_LOSS =
            config -> config.withRule(config.rule().withLoss(Loss.HALF_SQUARED_ERROR));

    private final XorService xor = new XorService();
    private final TrainingService service = xor.service;

    private Snapshot newest() {
        return xor.newest();
    }

    private static double end(ErrorCurve curve) {
        return curve.train(curve.size() - 1);
    }

    private Snapshot after(int epochs) {
        for (int e = 0; e < epochs; e++) {
            service.stepEpoch();
        }
        return newest();
    }

    private void assertOneNumber(Snapshot snapshot) {
        assertThat(end(snapshot.curve())).isEqualTo(snapshot.train().loss());
        snapshot.test().ifPresent(test -> assertThat(
                        snapshot.curve().test(snapshot.curve().size() - 1))
                .isEqualTo(test.loss()));
    }

    @Test
    void atEpochZeroOtherDataMoveTheOnlyPointOfTheCurve() {
        double before = newest().train().loss();
        service.change(OTHER_ROW);
        assertThat(newest().train().loss()).isNotEqualTo(before);
        assertOneNumber(newest());
        assertThat(newest().curve().size()).isEqualTo(1);
    }

    @Test
    void otherRowsOtherScalingAndAnotherLossMoveTheNewestPointAndLeaveThePast() {
        for (UnaryOperator<TrainingConfig> change : List.of(OTHER_ROW, SCALED, OTHER_LOSS)) {
            Snapshot before = after(5);
            long epoch = before.epoch();
            service.change(change);
            Snapshot changed = newest();
            assertThat(changed.train().loss()).isNotEqualTo(before.train().loss());
            assertOneNumber(changed);
            for (int i = 0; i < epoch; i++) {
                assertThat(changed.curve().train(i)).isEqualTo(before.curve().train(i));
            }
            assertThat(changed.curve().marks()).contains(epoch);
        }
    }

    @Test
    void undoBringsTheOldPointBack() {
        Snapshot before = after(5);
        service.change(SCALED);
        service.undo();
        assertOneNumber(newest());
        assertThat(newest().train().loss()).isCloseTo(before.train().loss(), within(1e-15));
    }

    @Test
    void aStepBackUnderAnotherLossTellsTheLossOfNow() {
        after(5);
        service.change(OTHER_LOSS);
        after(1);
        service.stepBack();
        service.stepBack();
        assertThat(newest().epoch()).isEqualTo(4);
        assertOneNumber(newest());
    }

    @Test
    void testRowsThatComeLaterBeginTheirCurveAtOnce() {
        after(3);
        service.change(config -> config.withData(withTestRow(config.data())));
        assertThat(newest().test()).isPresent();
        assertOneNumber(newest());
        assertThat(newest().curve().test(2)).isNaN();
    }

    private static Dataset withTestRow(Dataset data) {
        return new Dataset(
                data.inputs(), data.outputs(), data.train(), List.of(new Sample(new double[] {0.5, 0.5}, new double[] {0
                })));
    }

    @Test
    void anotherLearningRateChangesNothingThatIsTold() {
        Snapshot before = after(5);
        service.change(config -> config.withRule(config.rule().withOptimizer(new Optimizer.Sgd(0.1))));
        assertOneNumber(newest());
        assertThat(end(newest().curve())).isEqualTo(end(before.curve()));
    }

    @Test
    void aBucketOfSeveralEpochsForgetsOnlyItsNewestLoss() {
        ErrorHistory history = new ErrorHistory(2, 0, 1, Double.NaN);
        for (double loss : new double[] {0.9, 0.8, 0.7, 0.6}) {
            history.add(loss, Double.NaN);
        }
        ErrorHistory copy = history.copy();
        copy.replaceNewest(0.65, Double.NaN);
        assertThat(copy.curve().trainMinimum(2)).isEqualTo(0.65);
        assertThat(copy.curve().trainMaximum(2)).isEqualTo(0.7);
        assertThat(history.curve().trainMinimum(2)).isEqualTo(0.6);
    }
}
