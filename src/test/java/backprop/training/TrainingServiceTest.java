package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Sample;
import backprop.engine.Activation;
import backprop.engine.GridSpec;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Optimizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingServiceTest {

    private static final long SECOND = 1_000_000_000L;
    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 8, 8);

    private final ManualTaskQueue queue = new ManualTaskQueue();
    private final List<Snapshot> snapshots = new ArrayList<>();
    private final TrainingService service = service(Configs.xor());

    private TrainingService service(TrainingConfig config) {
        return new TrainingService(
                queue,
                new Session("XOR", "as it was", config, Optional.empty()),
                new TrainingRun(config, TrainingState.initial(config)),
                new Speed(10),
                VIEW,
                snapshots::add);
    }

    private Snapshot newest() {
        queue.runDue();
        return snapshots.get(snapshots.size() - 1);
    }

    @Test
    void theFirstSnapshotShowsTheStart() {
        assertThat(newest().epoch()).isZero();
        assertThat(newest().curve().size()).isEqualTo(1);
        assertThat(newest().status()).isInstanceOf(Status.Paused.class);
    }

    @Test
    void trainingKeepsToTheChosenSpeed() {
        service.train();
        queue.pass(3 * SECOND);
        assertThat(newest().epoch()).isBetween(30L, 31L);
    }

    @Test
    void aNewSpeedHoldsAtOnce() {
        service.setSpeed(new Speed(1));
        service.train();
        queue.pass(SECOND / 10);
        service.setSpeed(new Speed(100));
        queue.pass(SECOND);
        assertThat(newest().epoch()).isBetween(100L, 103L);
    }

    @Test
    void pausingAndStartingAgainRunsOneSliceAtATime() {
        for (int i = 0; i < 5; i++) {
            service.train();
            service.pause();
        }
        service.train();
        queue.pass(10 * SECOND);
        assertThat(newest().epoch()).isBetween(100L, 102L);
    }

    @Test
    void pausingStopsAtTheEndOfAnEpoch() {
        service.train();
        queue.pass(SECOND);
        service.pause();
        long epoch = newest().epoch();
        queue.pass(SECOND);
        assertThat(newest().epoch()).isEqualTo(epoch);
        assertThat(newest().isTraining()).isFalse();
    }

    @Test
    void oneEpochIsOneEpoch() {
        service.stepEpoch();
        service.stepEpoch();
        assertThat(newest().epoch()).isEqualTo(2);
        assertThat(newest().updates()).isEqualTo(2);
        assertThat(newest().isTraining()).isFalse();
    }

    @Test
    void restartGivesTheSameBits() {
        Snapshot start = newest();
        service.stepEpoch();
        service.restart();
        assertThat(newest().network()).isEqualTo(start.network());
        assertThat(newest().epoch()).isZero();
        assertThat(newest().run()).isGreaterThan(start.run());
    }

    @Test
    void newWeightsComeFromTheNextSeed() {
        Snapshot start = newest();
        service.newWeights();
        assertThat(newest().network()).isNotEqualTo(start.network());
        assertThat(newest().config().start().seed())
                .isEqualTo(start.config().start().seed() + 1);
    }

    @Test
    void theChartShowsTheLossOfTheParametersOfItsEpoch() {
        for (int i = 0; i < 20; i++) {
            service.stepEpoch();
        }
        Snapshot shown = newest();
        assertThat(shown.curve().train(20)).isEqualTo(shown.train().loss());
        assertThat(shown.curve().epoch(20)).isEqualTo(20);
    }

    @Test
    void anotherLearningRateKeepsTheRunAndMarksTheCurve() {
        service.stepEpoch();
        Snapshot before = newest();
        service.change(config -> config.withRule(config.rule().withOptimizer(new Optimizer.Sgd(0.1))));
        assertThat(newest().epoch()).isEqualTo(1);
        assertThat(newest().network()).isEqualTo(before.network());
        assertThat(newest().curve().marks()).containsExactly(1);
    }

    @Test
    void anotherArchitectureBeginsAnewAndSaysSo() {
        service.train();
        queue.pass(SECOND);
        service.change(config -> config.withHidden(List.of(new Layer(3, Activation.SIGMOID))));
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.RESTARTED_FOR_ARCHITECTURE);
        assertThat(newest().network().architecture().shape()).isEqualTo("2-3-1");
        assertThat(newest().isTraining()).isTrue();
    }

    @Test
    void changedDataKeepTheParameters() {
        service.stepEpoch();
        Snapshot before = newest();
        service.change(
                config -> config.withData(config.data().withRow(0, new Sample(new double[] {0, 0}, new double[] {1}))));
        assertThat(newest().network()).isEqualTo(before.network());
        assertThat(newest().train().loss()).isNotEqualTo(before.train().loss());
    }

    @Test
    void aChangeThatDoesNotFitIsRefusedInWords() {
        TrainingConfig before = newest().config();
        service.change(config -> config.withLoss(Loss.CROSS_ENTROPY));
        assertThat(newest().config()).isEqualTo(before);
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.REFUSED);
        assertThat(newest().notice().detail()).contains("data.train[0]").contains("cross-entropy");
    }

    @Test
    void divergingStopsAtTheLastFiniteState() {
        openOneThatDiverges();
        service.train();
        queue.pass(SECOND);
        assertThat(newest().status()).isInstanceOf(Status.Diverged.class);
        assertThat(newest().train().loss()).isFinite().isGreaterThan(1e100);
        assertThat(((Status.Diverged) newest().status()).epoch()).isEqualTo(newest().epoch() + 1);
    }

    private void openOneThatDiverges() {
        TrainingConfig linear = Configs.xor()
                .withArchitecture(new backprop.engine.Architecture(2, List.of(new Layer(1, Activation.SIGMOID))))
                .withLoss(Loss.HALF_SQUARED_ERROR);
        TrainingConfig tooFast = linear.withArchitecture(linear.architecture().withOutputActivation(Activation.LINEAR))
                .withRule(linear.rule().withOptimizer(new Optimizer.Sgd(5)));
        service.open(new Session("too fast", "", tooFast, Optional.empty()));
        service.setSpeed(Speed.UNLIMITED);
    }

    @Test
    void anExceptionBecomesAStateThatIsShown() {
        service.change(config -> {
            throw new IllegalStateException("broken on purpose");
        });
        assertThat(newest().status()).isEqualTo(new Status.Failed("broken on purpose"));
        service.restart();
        service.stepEpoch();
        assertThat(newest().epoch()).isEqualTo(1);
    }

    @Test
    void aSessionThatCannotBeReadChangesNothing() {
        Snapshot before = newest();
        service.open(() -> {
            throw new java.io.IOException("lost.json: expected a file but there is none");
        });
        assertThat(newest().run()).isEqualTo(before.run());
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.REFUSED);
        assertThat(newest().notice().detail()).isEqualTo("lost.json: expected a file but there is none");
    }

    @Test
    void whatIsSavedIsWhatIsShown() {
        List<Session> kept = new ArrayList<>();
        service.stepEpoch();
        service.export(Export.toSessionFile(Path.of("kept.json"), session -> {
            kept.add(session);
            return "kept.json";
        }));
        assertThat(newest().notice().detail()).isEqualTo("kept.json");
        assertThat(kept.get(0).present().network()).isEqualTo(newest().network());
        assertThat(kept.get(0).present().epoch()).isEqualTo(1);
        assertThat(kept.get(0).title()).isEqualTo("XOR");
        assertThat(kept.get(0).notes()).isEqualTo("as it was");
    }

    @Test
    void whileTrainingGoesOnANoticeIsForgottenAfterAWhile() {
        service.train();
        service.change(config -> config.withRule(config.rule().withOptimizer(new Optimizer.Sgd(0.1))));
        queue.pass(4 * SECOND);
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.SETTINGS_CHANGED);
        queue.pass(2 * SECOND);
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.NONE);
    }

    @Test
    void afterClosingNothingRuns() {
        service.train();
        service.close();
        int before = snapshots.size();
        queue.pass(SECOND);
        assertThat(snapshots).hasSize(before);
    }

    @Test
    void whatWasAskedForBeforeClosingIsDone() {
        List<Session> kept = new ArrayList<>();
        service.export(Export.toSessionFile(Path.of("kept.json"), session -> {
            kept.add(session);
            return "kept.json";
        }));
        service.close();
        assertThat(kept).hasSize(1);
    }

    @Test
    void pausingDoesNotHideWhyTrainingHasStoppedByItself() {
        openOneThatDiverges();
        service.train();
        queue.pass(SECOND);
        service.pause();
        assertThat(newest().status()).isInstanceOf(Status.Diverged.class);
    }

    @Test
    void pausingEndsTheNoticeOfAChangeMadeWhileTraining() {
        service.train();
        service.change(config -> config.withRule(config.rule().withOptimizer(new Optimizer.Sgd(0.1))));
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.SETTINGS_CHANGED);
        service.pause();
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.NONE);
    }

    @Test
    void numbersThatCannotBeHadLeaveThoseOfBeforeAndSayWhy() {
        Snapshot before = newest();
        service.setView(VIEW.withCells(50_000, 50_000), 1);
        assertThat(newest().status()).isInstanceOf(Status.Failed.class);
        assertThat(newest().network()).isEqualTo(before.network());
        service.setView(VIEW, 1);
        service.stepEpoch();
        assertThat(newest().status()).isInstanceOf(Status.Paused.class);
    }
}
