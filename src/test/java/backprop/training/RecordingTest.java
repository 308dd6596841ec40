package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backprop.data.Sample;
import backprop.engine.BatchSize;
import backprop.engine.GridSpec;
import backprop.engine.Hyperparameters;
import backprop.engine.Optimizer;
import backprop.engine.Part;
import backprop.engine.ShapeEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run that is trained once more from its recording has the same bits, whatever was changed on the way. */
class RecordingTest {

    private static final Part WEIGHT = new Part.Weight(0, 1, 0);

    static Stream<TrainingConfig> configs() {
        TrainingConfig xor = Configs.xor();
        return Stream.of(
                xor,
                xor.withRule(with(xor.rule(), new Optimizer.Adam(0.05, 0.9, 0.999, 1e-8), new BatchSize(1), true)),
                xor.withRule(with(xor.rule(), new Optimizer.Momentum(0.1, 0.9), new BatchSize(3), true)));
    }

    private static Hyperparameters with(Hyperparameters rule, Optimizer optimizer, BatchSize batch, boolean shuffle) {
        return new Hyperparameters(rule.loss(), optimizer, batch, shuffle, rule.regularization(), rule.trainBiases());
    }

    private static TrainingRun begin(TrainingConfig config) {
        return new TrainingRun(config, TrainingState.initial(config));
    }

    private static TrainingRun again(Recording recording) {
        return new TrainingRun(recording, TrainingState.initial(recording.start()));
    }

    private static void train(TrainingRun run, int epochs) {
        for (int i = 0; i < epochs; i++) {
            assertThat(run.epoch()).isEqualTo(TrainingRun.Outcome.EPOCH);
        }
    }

    private static UnaryOperator<TrainingConfig> rate(double rate) {
        return config -> config.withRule(
                config.rule().withOptimizer(config.rule().optimizer().withLearningRate(rate)));
    }

    private static UnaryOperator<TrainingConfig> target(double target) {
        return config ->
                config.withData(config.data().withRow(2, new Sample(new double[] {1, 0}, new double[] {target})));
    }

    private static void change(TrainingRun run, UnaryOperator<TrainingConfig> change) {
        run.change(change.apply(run.config()));
    }

    @ParameterizedTest
    @MethodSource("configs")
    void theSameBitsComeAgainWithAllChanges(TrainingConfig config) {
        TrainingRun run = begin(config);
        assertThat(run.setParameter(WEIGHT, 0.25)).isTrue();
        train(run, 7);
        change(run, rate(0.02));
        train(run, 5);
        assertThat(run.setParameter(WEIGHT, -1.5)).isTrue();
        assertThat(run.setParameter(new Part.Bias(1, 0), 0.5)).isTrue();
        change(run, target(0.25));
        train(run, 9);
        TrainingRun repeated = again(run.recording());
        train(repeated, 21);
        assertThat(repeated.state().network()).isEqualTo(run.state().network());
        assertThat(repeated.state().memory()).isEqualTo(run.state().memory());
        assertThat(repeated.config()).isEqualTo(run.config());
        assertThat(repeated.curve().train(21)).isEqualTo(run.curve().train(21));
        assertThat(run.recording().end()).isEqualTo(21);
        train(run, 3);
        train(repeated, 3);
        assertThat(repeated.state().network()).isEqualTo(run.state().network());
    }

    @Test
    void aChangeBetweenTwoUpdatesOfAnEpochComesAgainBetweenThem() {
        TrainingRun run = begin(configs().toList().get(1));
        train(run, 2);
        run.update();
        run.update();
        change(run, rate(0.3));
        run.update();
        assertThat(run.setParameter(WEIGHT, 1)).isTrue();
        train(run, 4);
        assertThat(run.recording().changes()).extracting(Change::rows).containsExactly(2, 3);
        TrainingRun repeated = again(run.recording());
        train(repeated, 6);
        assertThat(repeated.state().network()).isEqualTo(run.state().network());
    }

    @Test
    void aRunThatStandsInThePastGoesThroughTheRestOfItsRecording() {
        TrainingRun run = begin(Configs.xor());
        train(run, 4);
        change(run, rate(0.1));
        train(run, 2);
        TrainingState there = run.state();
        train(run, 4);
        change(run, rate(0.9));
        train(run, 5);
        TrainingRun repeated = new TrainingRun(run.recording(), there);
        assertThat(repeated.config().rule().optimizer().learningRate()).isEqualTo(0.1);
        train(repeated, 9);
        assertThat(repeated.config().rule().optimizer().learningRate()).isEqualTo(0.9);
        assertThat(repeated.state().network()).isEqualTo(run.state().network());
    }

    /** Both ways into the window: the session of the command line, and one that is opened in it. */
    @Test
    void theWindowTrainsThroughTheChangesOfASession() {
        TrainingRun run = begin(Configs.xor());
        train(run, 4);
        change(run, rate(0.1));
        train(run, 6);
        Session session = new Session("XOR", "", run.recording(), Optional.empty());
        List<Snapshot> shown = new ArrayList<>();
        ManualTaskQueue queue = new ManualTaskQueue();
        GridSpec view = new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 8, 8);
        TrainingService service = new TrainingService(queue, session, session.run(), Speed.UNLIMITED, view, shown::add);
        for (int way = 0; way < 2; way++) {
            for (int i = 0; i < 10; i++) {
                service.stepEpoch();
            }
            queue.runDue();
            Snapshot newest = shown.get(shown.size() - 1);
            assertThat(newest.epoch()).isEqualTo(10);
            assertThat(newest.network()).isEqualTo(run.state().network());
            assertThat(newest.config()).isEqualTo(run.config());
            service.open(session);
        }
    }

    @Test
    void aChangeInThePastReplacesThoseThatWereRecordedAfterIt() {
        TrainingRun run = begin(Configs.xor());
        train(run, 4);
        change(run, rate(0.1));
        train(run, 6);
        change(run, rate(0.9));
        Recording recorded = run.recording();
        TrainingRun other = again(recorded);
        train(other, 5);
        change(other, rate(0.3));
        assertThat(other.recording().changes()).extracting(Change::epoch).containsExactly(4L, 5L);
        assertThat(other.recording().end()).isEqualTo(5);
        assertThat(recorded.changes()).extracting(Change::epoch).containsExactly(4L, 10L);
    }

    @Test
    void whatIsDraggedIsOneChange() {
        TrainingRun run = begin(Configs.xor());
        train(run, 3);
        for (int i = 0; i < 10; i++) {
            change(run, target(i / 10.0));
            run.setParameter(WEIGHT, 0.5);
            run.setParameter(WEIGHT, i);
        }
        assertThat(run.recording().changes()).hasSize(20);
        for (int i = 0; i < 10; i++) {
            change(run, target(i / 10.0));
        }
        assertThat(run.recording().changes()).hasSize(21);
    }

    @Test
    void aStepBackForgetsTheChangesAfterItButNotTheSettingsThatStay() {
        TrainingRun run = begin(Configs.xor());
        train(run, 3);
        TrainingRun.Moment moment = run.moment();
        long pin = run.pin();
        train(run, 4);
        run.setParameter(WEIGHT, 2);
        change(run, rate(0.05));
        run.goTo(moment, pin);
        train(run, 6);
        assertThat(run.recording().changes()).extracting(Change::epoch).containsExactly(3L);
        TrainingRun repeated = again(run.recording());
        train(repeated, 9);
        assertThat(repeated.state().network()).isEqualTo(run.state().network());
    }

    @Test
    void anotherShapeBeginsARecordingWithoutChanges() {
        TrainingRun run = begin(Configs.xor());
        train(run, 3);
        change(run, rate(0.05));
        run.reshape(new ShapeEdit.AddNeuron(0));
        train(run, 2);
        assertThat(run.recording().changes()).isEmpty();
        assertThat(run.recording().start()).isEqualTo(run.config());
    }

    @Test
    void updatesAreCountedThroughChangesOfTheBatchSize() {
        TrainingRun run = begin(Configs.xor());
        train(run, 3);
        change(run, config -> config.withRule(config.rule().withBatchSize(new BatchSize(1))));
        train(run, 5);
        assertThat(run.state().updates()).isEqualTo(3 + 5 * 4);
        assertThat(run.recording().updatesUntil(8)).isEqualTo(3 + 5 * 4);
        assertThat(run.recording().updatesUntil(3)).isEqualTo(3);
        assertThat(run.recording().updatesUntil(2)).isEqualTo(2);
    }

    @Test
    void epochsThatDoNotAscendAreRefused() {
        TrainingConfig config = Configs.xor();
        List<Change> changes = List.of(new Change.Config(3, 0, config), new Change.Config(2, 0, config));
        assertThatThrownBy(() -> new Recording(0, config, changes, 3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("changes: expected ascending epochs but was 2 after 3");
    }
}
