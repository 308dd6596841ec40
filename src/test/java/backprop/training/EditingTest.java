package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.Activation;
import backprop.engine.BatchSize;
import backprop.engine.GridSpec;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.Optimizer;
import backprop.engine.Part;
import backprop.engine.ShapeEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What becomes of a run whose weights or layers are changed by hand. */
class EditingTest {

    private static final long SECOND = 1_000_000_000L;
    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 8, 8);
    private static final Part WEIGHT = new Part.Weight(0, 2, 1);

    private final ManualTaskQueue queue = new ManualTaskQueue();
    private final List<Snapshot> snapshots = new ArrayList<>();
    private TrainingService service = service(Configs.xor());

    private TrainingService service(TrainingConfig config) {
        TrainingRun run = new TrainingRun(config, TrainingState.initial(config));
        return new TrainingService(
                queue, new Session("XOR", "", config, Optional.empty()), run, new Speed(10), VIEW, snapshots::add);
    }

    private Snapshot newest() {
        queue.runDue();
        return snapshots.get(snapshots.size() - 1);
    }

    private Snapshot afterEpochs(int epochs) {
        for (int i = 0; i < epochs; i++) {
            service.stepEpoch();
        }
        return newest();
    }

    private static double lastLoss(Snapshot snapshot) {
        return snapshot.curve().train(snapshot.curve().size() - 1);
    }

    @Test
    void oneWeightIsReplacedAndNothingElse() {
        TrainingConfig momentum =
                Configs.xor().withRule(Configs.xor().rule().withOptimizer(new Optimizer.Momentum(0.1, 0.9)));
        service = service(momentum);
        Snapshot before = afterEpochs(5);
        service.setParameter(WEIGHT, 1.25);
        Snapshot after = newest();
        assertThat(after.network()).isEqualTo(before.network().with(WEIGHT, 1.25));
        assertThat(after.epoch()).isEqualTo(5);
        assertThat(after.updates()).isEqualTo(before.updates());
        assertThat(after.memory()).isEqualTo(before.memory());
        assertThat(after.edited()).isTrue();
        assertThat(after.notice().kind()).isEqualTo(Notice.Kind.PARAMETER_CHANGED);
    }

    @Test
    void theHistoryHasTheLossOfTheParametersThatAreShown() {
        Snapshot before = afterEpochs(5);
        service.setParameter(WEIGHT, -3);
        Snapshot after = newest();
        assertThat(lastLoss(after)).isEqualTo(after.train().loss()).isNotEqualTo(lastLoss(before));
        assertThat(after.curve().trainMaximum(5)).isEqualTo(lastLoss(after));
        assertThat(after.curve().train(4)).isEqualTo(before.curve().train(4));
        assertThat(after.curve().marks()).containsExactly(5);
        assertThat(afterEpochs(1).curve().lastEpoch()).isEqualTo(6);
    }

    @Test
    void theOldBitsComeBack() {
        Snapshot before = afterEpochs(5);
        double old = before.network().parameter(WEIGHT);
        service.setParameter(WEIGHT, 2);
        service.setParameter(WEIGHT, old);
        Snapshot after = newest();
        assertThat(after.network()).isEqualTo(before.network());
        assertThat(lastLoss(after)).isEqualTo(lastLoss(before));
        assertThat(afterEpochs(20).network())
                .isEqualTo(Configs.run(Configs.xor(), 25).state().network());
    }

    @Test
    void inEpochZeroTheStartIsReplaced() {
        service.setParameter(WEIGHT, 2);
        Network start = newest().network();
        afterEpochs(3);
        service.restart();
        assertThat(newest().network()).isEqualTo(start);
        assertThat(newest().network().parameter(WEIGHT)).isEqualTo(2);
        assertThat(newest().curve().train(0)).isEqualTo(newest().train().loss());
        service.setParameter(
                WEIGHT, Configs.xor().start().network(start.architecture()).parameter(WEIGHT));
        assertThat(newest().config()).isEqualTo(Configs.xor());
    }

    @Test
    void trainingGoesOnFromTheNewNumber() {
        service.train();
        queue.pass(SECOND);
        service.setParameter(WEIGHT, 40);
        Snapshot changed = newest();
        assertThat(changed.isTraining()).isTrue();
        queue.pass(SECOND);
        assertThat(newest().epoch()).isGreaterThan(changed.epoch() + 5);
        assertThat(newest().network().parameter(WEIGHT)).isCloseTo(40, within(5.0));
    }

    @Test
    void aNumberThatLeadsToAnInfiniteLossIsRefused() {
        TrainingConfig squared = Configs.xor().withLoss(Loss.HALF_SQUARED_ERROR);
        service = service(squared.withArchitecture(squared.architecture().withOutputActivation(Activation.LINEAR)));
        Snapshot before = afterEpochs(2);
        for (double value : new double[] {1e300, Double.NaN, Double.POSITIVE_INFINITY}) {
            service.setParameter(new Part.Bias(1, 0), value);
            Snapshot after = newest();
            assertThat(after.network()).isEqualTo(before.network());
            assertThat(after.curve().marks()).isEmpty();
            assertThat(after.notice().kind()).isEqualTo(Notice.Kind.PARAMETER_REFUSED);
        }
    }

    @Test
    void withoutANeuronTheOthersKeepWhatTheyHaveLearned() {
        Snapshot before = afterEpochs(10);
        service.reshape(new ShapeEdit.RemoveNeuron(0, 1));
        Snapshot after = newest();
        assertThat(after.network().architecture().shape()).isEqualTo("2-3-1");
        assertThat(after.epoch()).isEqualTo(10);
        assertThat(after.run()).isGreaterThan(before.run());
        assertThat(after.network().weight(0, 1, 0)).isEqualTo(before.network().weight(0, 2, 0));
        assertThat(after.network().weight(1, 0, 2)).isEqualTo(before.network().weight(1, 0, 3));
        assertThat(after.network().bias(1, 0)).isEqualTo(before.network().bias(1, 0));
        assertThat(lastLoss(after)).isEqualTo(after.train().loss());
        assertThat(after.curve().marks()).containsExactly(10);
        assertThat(after.curve().train(9)).isEqualTo(before.curve().train(9));
        assertThat(after.notice().kind()).isEqualTo(Notice.Kind.RESHAPED);
        assertThat(afterEpochs(3).epoch()).isEqualTo(13);
    }

    @Test
    void theOptimizersMemoryStaysWithItsWeights() {
        service = service(Configs.xor().withRule(Configs.xor().rule().withOptimizer(new Optimizer.Momentum(0.1, 0.9))));
        Snapshot before = afterEpochs(4);
        service.reshape(new ShapeEdit.AddNeuron(0));
        Snapshot after = newest();
        int old = before.network().architecture().weightIndex(1, 0, 3);
        int now = after.network().architecture().weightIndex(1, 0, 3);
        assertThat(after.memory().at(0, now))
                .isEqualTo(before.memory().at(0, old))
                .isNotZero();
        assertThat(after.memory().at(0, now + 1)).isZero();
        assertThat(after.memory().step()).isEqualTo(before.memory().step());
    }

    @Test
    void inEpochZeroAnotherShapeHasTheStartOfItsSeed() {
        service.reshape(new ShapeEdit.AddNeuron(0));
        TrainingConfig five = Configs.xor(new Layer(5, Activation.TANH));
        assertThat(newest().network()).isEqualTo(TrainingState.initial(five).network());
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.RESTARTED_FOR_ARCHITECTURE);
    }

    @Test
    void whatWouldLeaveTheLimitsIsRefused() {
        Snapshot before = afterEpochs(2);
        service.reshape(new ShapeEdit.AddNeuron(1));
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.REFUSED);
        assertThat(newest().network()).isEqualTo(before.network());
        assertThat(newest().run()).isEqualTo(before.run());
    }

    @Test
    void aFullBucketForgetsTheLossThatWasReplaced() {
        ErrorHistory history = new ErrorHistory(2, 0, 9, Double.NaN);
        for (double loss : new double[] {5, 4, 3, 99}) {
            history.add(loss, Double.NaN);
        }
        history.replaceNewest(2, Double.NaN);
        ErrorCurve curve = history.curve();
        assertThat(curve.train(2)).isEqualTo(2);
        assertThat(curve.trainMinimum(2)).isEqualTo(2);
        assertThat(curve.trainMaximum(2)).isEqualTo(3);
    }

    @Test
    void changesOfOneWeightInARowAreOneStepBack() {
        Snapshot before = afterEpochs(3);
        for (double value = 0; value < 2; value += 0.25) {
            service.setParameter(WEIGHT, value);
        }
        service.setParameter(new Part.Bias(1, 0), 1);
        service.stepBack();
        assertThat(newest().network()).isEqualTo(before.network().with(WEIGHT, 1.75));
        service.stepBack();
        assertThat(newest().network()).isEqualTo(before.network());
        assertThat(newest().curve().marks()).isEmpty();
        service.stepBack();
        assertThat(newest().epoch()).isEqualTo(2);
    }

    @Test
    void theStartThatWasReplacedComesBackWithAStepBack() {
        service.setParameter(WEIGHT, 2);
        service.stepEpoch();
        service.stepBack();
        service.stepBack();
        assertThat(newest().config()).isEqualTo(Configs.xor());
        service.restart();
        assertThat(newest().network())
                .isEqualTo(TrainingState.initial(Configs.xor()).network());
    }

    @Test
    void withinAnEpochTheHistoryStaysAndTheEpochGoesOn() {
        TrainingConfig single = Configs.xor().withRule(Configs.xor().rule().withBatchSize(new BatchSize(1)));
        service = service(single);
        Snapshot epochs = afterEpochs(2);
        service.stepUpdate();
        service.setParameter(WEIGHT, 0.5);
        Snapshot edited = newest();
        assertThat(edited.position().rows()).isEqualTo(1);
        assertThat(lastLoss(edited)).isEqualTo(lastLoss(epochs));
        assertThat(edited.network().parameter(WEIGHT)).isEqualTo(0.5);
        assertThat(afterEpochs(1).updates()).isEqualTo(12);
    }

    @Test
    void whatIsSavedWithinAnEpochHasTheEditToo() throws Exception {
        service = service(Configs.xor().withRule(Configs.xor().rule().withBatchSize(new BatchSize(1))));
        Snapshot epochs = afterEpochs(2);
        service.stepUpdate();
        service.setParameter(WEIGHT, 0.5);
        List<Session> saved = new ArrayList<>();
        service.export(Export.toSessionFile(Path.of("kept.json"), session -> {
            saved.add(session);
            return "here";
        }));
        newest();
        assertThat(saved.get(0).present().network()).isEqualTo(epochs.network());
        TrainingRun opened =
                new TrainingRun(saved.get(0).recording(), saved.get(0).present());
        opened.update();
        assertThat(opened.state().network().weight(0, 0, 0))
                .as("after the update before the edit")
                .isEqualTo(newest().network().weight(0, 0, 0));
        assertThat(opened.state().network()).isEqualTo(newest().network());
    }

    @Test
    void anotherShapeBeginsAnEpochAnew() {
        service = service(Configs.xor().withRule(Configs.xor().rule().withBatchSize(new BatchSize(1))));
        afterEpochs(2);
        service.stepUpdate();
        service.reshape(new ShapeEdit.AddNeuron(0));
        assertThat(newest().position().rows()).isZero();
        assertThat(lastLoss(newest())).isEqualTo(newest().train().loss());
        assertThat(newest().position().steps()).isZero();
        assertThat(afterEpochs(1).epoch()).isEqualTo(3);
    }

    @Test
    void neuronsThatLearnNothingAreInTheSnapshot() {
        service.setParameter(new Part.Bias(0, 1), 50);
        assertThat(newest().stuck().causes()).containsOnlyKeys(new Part.Neuron(0, 1));
        assertThat(newest().stuck().rows()).isEqualTo(4);
    }
}
