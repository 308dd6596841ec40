package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.Activation;
import backprop.engine.BatchSize;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Optimizer;
import backprop.engine.Part;
import backprop.engine.Regularization;
import backprop.engine.ShapeEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** One history of edits for the whole laboratory. */
class UndoTest {

    private static final long SECOND = 1_000_000_000L;
    private static final Part WEIGHT = new Part.Weight(0, 2, 1);

    private final XorService xor = new XorService();
    private final TrainingService service = xor.service;
    private final ManualTaskQueue queue = xor.queue;

    private Snapshot newest() {
        return xor.newest();
    }

    private void epochs(int epochs) {
        for (int i = 0; i < epochs; i++) {
            service.stepEpoch();
        }
        newest();
    }

    private static UnaryOperator<TrainingConfig> rate(double rate) {
        return config -> config.withRule(
                config.rule().withOptimizer(config.rule().optimizer().withLearningRate(rate)));
    }

    private List<Runnable> mixedEdits() {
        Sample row = new Sample(new double[] {0.5, 0.25}, new double[] {1});
        return List.of(
                () -> service.setParameter(WEIGHT, 1.5),
                () -> service.change(c -> c.withData(c.data().withRow(1, row))),
                () -> service.change(rate(0.1)),
                () -> service.change(c -> c.withScaling(Scaling.Method.STANDARD)),
                () -> service.change(c -> c.withData(c.data().withRowAdded(2, row))),
                () -> service.reshape(new ShapeEdit.AddNeuron(0)),
                () -> service.change(c -> c.withLoss(Loss.HALF_SQUARED_ERROR)),
                () -> service.change(c -> c.withHidden(List.of(new Layer(3, Activation.RELU)))),
                () -> service.newWeights(),
                () -> service.change(c -> c.withRule(
                        c.rule().withBatchSize(new BatchSize(2)).withRegularization(new Regularization.L2(0.1)))),
                () -> service.change(c -> c.withData(c.data().withoutRow(0))),
                () -> service.change(c -> c.withRule(c.rule().withOptimizer(new Optimizer.Momentum(0.1, 0.9)))));
    }

    @Test
    void tenMixedEditsAreUndoneAndDoneAgainToTheSameBits() {
        List<TrainingConfig> configs = new ArrayList<>(List.of(newest().config()));
        for (Runnable edit : mixedEdits()) {
            edit.run();
            configs.add(newest().config());
            epochs(3);
        }
        assertThat(configs).doesNotHaveDuplicates();
        for (int i = configs.size() - 2; i >= 0; i--) {
            service.undo();
            assertThat(newest().config()).isEqualTo(configs.get(i));
        }
        assertThat(newest().edited()).isFalse();
        assertThat(newest().undoable().undo()).isEmpty();
        for (int i = 1; i < configs.size(); i++) {
            service.redo();
            assertThat(newest().config()).isEqualTo(configs.get(i));
        }
        assertThat(newest().undoable().redo()).isEmpty();
    }

    @Test
    void aNewTitleIsUndoneWithItsData() {
        Sample row = new Sample(new double[] {0.5, 0.25}, new double[] {1});
        service.replaceData(session -> session.withConfig(
                        session.config().withData(session.config().data().withRow(1, row)))
                .namedAfterData("Other"));
        assertThat(newest().title()).isEqualTo("Other");
        service.undo();
        assertThat(newest().title()).isEqualTo("XOR");
        service.redo();
        assertThat(newest().title()).isEqualTo("Other");
    }

    @Test
    void trainingIsNotUndone() {
        epochs(5);
        service.change(rate(0.1));
        epochs(5);
        Snapshot before = newest();
        service.undo();
        Snapshot after = newest();
        assertThat(after.epoch()).isEqualTo(10);
        assertThat(after.network()).isEqualTo(before.network());
        assertThat(after.notice().kind()).isEqualTo(Notice.Kind.UNDONE);
        assertThat(after.undoable().redo().orElseThrow().kind()).isEqualTo(Edit.Kind.LEARNING_RATE);
    }

    @Test
    void anEditThatReplacedTheNetworkGivesTheOldOneBackAndTheNewOneToo() {
        epochs(7);
        Snapshot before = newest();
        service.change(c -> c.withHiddenUnits(List.of(8)));
        epochs(4);
        Snapshot changed = newest();
        service.undo();
        Snapshot undone = newest();
        assertThat(undone.network()).isEqualTo(before.network());
        assertThat(undone.epoch()).isEqualTo(7);
        assertThat(undone.curve().train(3)).isEqualTo(before.curve().train(3));
        assertThat(undone.run()).isGreaterThan(changed.run());
        service.redo();
        assertThat(newest().network()).isEqualTo(changed.network());
        assertThat(newest().epoch()).isEqualTo(4);
    }

    @Test
    void aRemovedNeuronComesBackWithItsWeights() {
        epochs(6);
        Snapshot before = newest();
        service.reshape(new ShapeEdit.RemoveNeuron(0, 1));
        assertThat(newest().network().architecture().units(0)).isEqualTo(3);
        service.undo();
        assertThat(newest().network()).isEqualTo(before.network());
        assertThat(newest().memory()).isEqualTo(before.memory());
    }

    @Test
    void trainingThatGoesOnGoesOn() {
        service.train();
        queue.pass(SECOND);
        service.change(rate(0.1));
        service.undo();
        queue.pass(SECOND);
        assertThat(newest().isTraining()).isTrue();
        assertThat(newest().config()).isEqualTo(Configs.xor());
        assertThat(newest().epoch()).isGreaterThan(10);
    }

    @Test
    void aHundredEditsAndMoreAreKept() {
        for (int i = 1; i <= 150; i++) {
            service.change(rate(i));
        }
        for (int i = 149; i >= 50; i--) {
            service.undo();
            assertThat(newest().config().rule().optimizer().learningRate()).isEqualTo(i);
        }
    }

    @Test
    void draggingARowIsOneEdit() {
        for (int i = 1; i <= 20; i++) {
            double x = i / 20.0;
            service.change(
                    c -> c.withData(c.data().withRow(2, c.data().train().get(2).withInput(1, x))));
            queue.pass(SECOND / 60);
        }
        queue.pass(SECOND);
        service.change(
                c -> c.withData(c.data().withRow(2, c.data().train().get(2).withInput(1, 7))));
        service.undo();
        assertThat(newest().config().data().train().get(2).input(1)).isEqualTo(1);
        service.undo();
        assertThat(newest().config()).isEqualTo(Configs.xor());
    }

    @Test
    void draggingAWeightIsOneEditAndAStepBackOfItIsNoneLeft() {
        epochs(2);
        Snapshot before = newest();
        for (int i = 1; i <= 5; i++) {
            service.setParameter(WEIGHT, i);
        }
        assertThat(newest().undoable().undo()).contains(Edit.of(WEIGHT));
        service.stepBack();
        assertThat(newest().network()).isEqualTo(before.network());
        assertThat(newest().undoable().undo()).isEmpty();
        service.redo();
        assertThat(newest().network()).isEqualTo(before.network().with(WEIGHT, 5));
        service.undo();
        assertThat(newest().network()).isEqualTo(before.network());
    }

    @Test
    void aNewEditEndsWhatCouldBeDoneAgain() {
        service.change(rate(0.1));
        service.undo();
        service.change(rate(0.2));
        assertThat(newest().undoable().redo()).isEmpty();
        service.redo();
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.NOTHING_TO_REDO);
        assertThat(newest().config().rule().optimizer().learningRate()).isEqualTo(0.2);
    }

    @Test
    void anEditSaysInAWordWhatItDid() {
        Sample row = new Sample(new double[] {0.5, 0.25}, new double[] {1});
        service.change(c -> c.withData(c.data().withRow(1, row)));
        assertThat(newest().undoable().undo().orElseThrow().row()).isEqualTo(2);
        service.change(c -> c.withHiddenActivation(Activation.RELU));
        assertThat(newest().undoable().undo().orElseThrow().kind()).isEqualTo(Edit.Kind.ACTIVATION);
    }
}
