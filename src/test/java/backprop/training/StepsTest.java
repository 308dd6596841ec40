package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.BatchSize;
import backprop.engine.GridSpec;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.Optimizer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Single updates, stages and the way back, as the training thread is asked for them. Time is turned by hand. */
class StepsTest {

    private static final long MILLI = 1_000_000L;
    private static final long SECOND = 1000 * MILLI;
    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 8, 8);

    private final ManualTaskQueue queue = new ManualTaskQueue();
    private final List<Snapshot> snapshots = new ArrayList<>();
    private TrainingService service = service(sevenRows(new Optimizer.Sgd(0.5)));

    private TrainingService service(TrainingConfig config) {
        return new TrainingService(
                queue,
                new Session("seven rows", "", config, Optional.empty()),
                new TrainingRun(config, TrainingState.initial(config)),
                new Speed(10),
                VIEW,
                snapshots::add);
    }

    /** Seven rows, batches of three, in another order each epoch. */
    private static TrainingConfig sevenRows(Optimizer optimizer) {
        TrainingConfig xor = Configs.xor();
        List<Sample> rows = IntStream.range(0, 7)
                .mapToObj(i -> new Sample(new double[] {i / 7.0, (i * i % 7) / 7.0}, new double[] {i % 2}))
                .toList();
        Dataset data = new Dataset(xor.data().inputs(), xor.data().outputs(), rows, rows.subList(0, 2));
        return xor.withData(data)
                .withRule(xor.rule()
                        .withBatchSize(new BatchSize(3))
                        .withShuffle(true)
                        .withOptimizer(optimizer));
    }

    static List<Optimizer> optimizers() {
        return List.of(
                new Optimizer.Sgd(0.5), new Optimizer.Nesterov(0.1, 0.9), new Optimizer.Adam(0.05, 0.9, 0.999, 1e-8));
    }

    private Snapshot newest() {
        queue.runDue();
        return snapshots.get(snapshots.size() - 1);
    }

    private void repeat(int times, Runnable step) {
        for (int i = 0; i < times; i++) {
            step.run();
        }
        queue.runDue();
    }

    private static TrainingState after(TrainingConfig config, int epochs) {
        return Configs.run(config, epochs).state();
    }

    private static void assertStandsAt(Snapshot shown, TrainingState state) {
        assertThat(shown.epoch()).isEqualTo(state.epoch());
        assertThat(shown.updates()).isEqualTo(state.updates());
        assertThat(shown.position().rows()).isEqualTo(state.rows());
        assertThat(shown.network()).isEqualTo(state.network());
        assertThat(shown.memory()).isEqualTo(state.memory());
    }

    @Test
    void sevenRowsInBatchesOfThreeAreUpdatesOfThreeAndThreeAndOne() {
        assertThat(newest().nextBatch().size()).isEqualTo(3);
        service.stepUpdate();
        assertCounters(newest(), 0, 1, 3);
        assertThat(newest().nextBatch().size()).isEqualTo(3);
        service.stepUpdate();
        assertCounters(newest(), 0, 2, 6);
        assertThat(newest().nextBatch().size()).as("the one row that is left").isEqualTo(1);
        service.stepUpdate();
        assertCounters(newest(), 1, 3, 0);
        assertThat(newest().nextBatch().size()).isEqualTo(3);
        assertThat(newest().isTraining()).isFalse();
    }

    private static void assertCounters(Snapshot shown, long epochs, long updates, int rows) {
        assertThat(shown.epoch()).isEqualTo(epochs);
        assertThat(shown.updates()).isEqualTo(updates);
        assertThat(shown.position().rows()).isEqualTo(rows);
    }

    @Test
    void theBatchesOfAnEpochTakeEachRowOnce() {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rows.addAll(newest().nextBatch().rows());
            service.stepUpdate();
        }
        newest();
        assertThat(rows).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void theUpdateIsTheOneThatItsBatchFollowsFrom() {
        service.stepUpdate();
        Snapshot before = newest();
        service.stepUpdate();
        Network expected = before.network();
        for (int i = 0; i < before.network().architecture().parameterCount(); i++) {
            double old = before.network().parameter(i);
            expected = expected.with(i, old - 0.5 * before.nextBatch().meanGradient(i));
        }
        assertThat(newest().network()).isEqualTo(expected);
    }

    @Test
    void theLossIsThatOfTheParametersThatAreShown() {
        service.stepUpdate();
        Snapshot shown = newest();
        TrainingRun fresh = new TrainingRun(shown.config(), new TrainingState(0, 0, shown.network(), shown.memory()));
        assertThat(shown.train().loss()).isEqualTo(fresh.train(shown.network()).loss());
        assertThat(shown.curve().lastEpoch()).as("the curve has whole epochs").isZero();
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void allUpdatesOfTwentyEpochsAreTwentyEpochs(Optimizer optimizer) {
        TrainingConfig config = sevenRows(optimizer);
        service = service(config);
        repeat(60, service::stepUpdate);
        assertStandsAt(newest(), after(config, 20));
        assertThat(newest().curve().size()).isEqualTo(21);
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void allStagesOfAHundredEpochsAreAHundredEpochsAtFullSpeed(Optimizer optimizer) {
        TrainingConfig config = sevenRows(optimizer);
        service = service(config);
        repeat(100 * 3 * 4, service::stepStage);
        TrainingRun atFullSpeed = Configs.run(config, 100);
        assertStandsAt(newest(), atFullSpeed.state());
        for (int i = 0; i <= 100; i++) {
            assertThat(newest().curve().train(i)).isEqualTo(atFullSpeed.curve().train(i));
            assertThat(newest().curve().test(i)).isEqualTo(atFullSpeed.curve().test(i));
        }
    }

    @Test
    void onlyTheStageUpdateChangesAnything() {
        Snapshot start = newest();
        for (Stage stage : List.of(Stage.FORWARD, Stage.LOSS, Stage.BACKWARD)) {
            service.stepStage();
            assertThat(newest().position().stage()).contains(stage);
            assertThat(newest().network()).isEqualTo(start.network());
            assertThat(newest().updates()).isZero();
        }
        service.stepStage();
        assertThat(newest().position().stage()).contains(Stage.UPDATE);
        assertThat(newest().updates()).isEqualTo(1);
        assertThat(newest().network()).isNotEqualTo(start.network());
        service.stepStage();
        assertThat(newest().position().stage()).contains(Stage.FORWARD);
        assertThat(newest().updates()).isEqualTo(1);
    }

    @Test
    void inTheStageUpdateTheCalculationsAreAboutTheUpdateThatWasMade() {
        repeat(3, service::stepStage);
        Snapshot before = newest();
        service.stepStage();
        Situation explained = newest().explained();
        assertThat(explained.network()).isEqualTo(before.network());
        assertThat(explained.memory()).isEqualTo(before.memory());
        NextBatch batch = explained.batch();
        assertThat(batch.rows()).isEqualTo(before.nextBatch().rows());
        double old = before.network().parameter(0);
        assertThat(newest().network().parameter(0)).isEqualTo(old - 0.5 * batch.meanGradient(0));
        service.stepStage();
        assertThat(newest().explained().network()).isEqualTo(newest().network());
    }

    @Test
    void whoLeavesInTheMiddleOfTheStagesEndsWithTheSameBits() {
        repeat(2, service::stepStage);
        service.stepUpdate();
        assertThat(newest().position().stage()).isEmpty();
        assertCounters(newest(), 0, 1, 3);
        repeat(3, service::stepStage);
        service.stepEpoch();
        assertStandsAt(newest(), after(newest().config(), 1));
        repeat(5, service::stepStage);
        service.train();
        queue.pass(SECOND);
        service.pause();
        Snapshot paused = newest();
        assertThat(paused.position().stage()).isEmpty();
        assertStandsAt(paused, after(paused.config(), (int) paused.epoch()));
    }

    @Test
    void anEpochFromWithinOneEndsThatOne() {
        service.stepUpdate();
        service.stepEpoch();
        assertStandsAt(newest(), after(newest().config(), 1));
        service.stepEpoch();
        assertStandsAt(newest(), after(newest().config(), 2));
    }

    @Test
    void anUpdateIsTheNextOneOfWhatIsShownEvenIfTrainingWasPausedBeyondIt() {
        TrainingConfig config = newest().config();
        TrainingRun beyond = Configs.run(config, 1);
        beyond.advance();
        beyond.advance();
        TrainingRun straight = Configs.run(config, 1);
        assertThat(beyond.state()).isEqualTo(straight.state());
        beyond.update();
        straight.update();
        assertThat(beyond.state()).isEqualTo(straight.state());
        assertThat(beyond.state().updates()).isEqualTo(4);
    }

    @Test
    void aStepBackGivesTheSameBits() {
        service = service(sevenRows(new Optimizer.Adam(0.05, 0.9, 0.999, 1e-8)));
        List<Runnable> steps = List.of(
                service::stepStage,
                service::stepStage,
                service::stepUpdate,
                service::stepEpoch,
                service::stepStage,
                service::stepStage,
                service::stepStage,
                service::stepStage,
                service::stepStage,
                service::stepEpoch,
                service::stepEpoch);
        List<Snapshot> before = new ArrayList<>();
        for (Runnable step : steps) {
            before.add(newest());
            step.run();
        }
        assertThat(newest().position().steps()).isEqualTo(steps.size());
        for (int i = steps.size() - 1; i >= 0; i--) {
            service.stepBack();
            assertSame(newest(), before.get(i));
        }
        assertThat(newest().position().steps()).isZero();
    }

    private static void assertSame(Snapshot shown, Snapshot before) {
        assertThat(shown.network()).isEqualTo(before.network());
        assertThat(shown.memory()).isEqualTo(before.memory());
        assertCounters(
                shown, before.epoch(), before.updates(), before.position().rows());
        assertThat(shown.position().stage()).isEqualTo(before.position().stage());
        assertThat(shown.explained().network()).isEqualTo(before.explained().network());
        assertThat(shown.curve().size()).isEqualTo(before.curve().size());
        for (int i = 0; i < shown.curve().size(); i++) {
            assertThat(shown.curve().train(i)).isEqualTo(before.curve().train(i));
        }
        assertThat(shown.nextBatch().rows()).isEqualTo(before.nextBatch().rows());
    }

    @Test
    void afterAStepBackTrainingGoesOnToTheSameBits() {
        repeat(5, service::stepUpdate);
        repeat(2, service::stepBack);
        service.stepEpoch();
        service.stepEpoch();
        assertStandsAt(newest(), after(newest().config(), 3));
    }

    @Test
    void trainingIsOneStepBack() {
        service.stepUpdate();
        Snapshot before = newest();
        service.train();
        queue.pass(3 * SECOND);
        service.pause();
        assertThat(newest().epoch()).isGreaterThan(20);
        service.stepBack();
        assertSame(newest(), before);
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.STEP_TAKEN_BACK);
    }

    @Test
    void trainingThatIsPausedAtOnceIsNoStep() {
        service.setSpeed(new Speed(0.001));
        service.stepEpoch();
        service.stepBack();
        service.train();
        service.pause();
        assertThat(newest().position().steps()).isZero();
    }

    @Test
    void whileTrainingNothingIsTakenBack() {
        service.train();
        queue.pass(SECOND);
        service.stepBack();
        assertThat(newest().isTraining()).isTrue();
        assertThat(newest().epoch()).isPositive();
    }

    @Test
    void whereThereIsNoStepAWordSaysSo() {
        service.stepBack();
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.NO_STEP_TO_TAKE_BACK);
        service.stepEpoch();
        service.restart();
        service.stepBack();
        assertThat(newest().notice().kind()).as("a new run").isEqualTo(Notice.Kind.NO_STEP_TO_TAKE_BACK);
    }

    @Test
    void aHundredStepsCanBeTakenBack() {
        repeat(130, service::stepUpdate);
        assertThat(newest().position().steps()).isEqualTo(100);
        repeat(130, service::stepBack);
        assertThat(newest().updates()).isEqualTo(30);
    }

    @Test
    void veryLargeNetworksHaveFewerSteps() {
        Layer wide = new Layer(64, backprop.engine.Activation.TANH);
        TrainingConfig small = sevenRows(new Optimizer.Adam(0.01, 0.9, 0.999, 1e-8));
        service = service(small.withHidden(List.of(wide, wide, wide, wide, wide, wide, wide, wide)));
        repeat(100, service::stepUpdate);
        assertThat(newest().position().steps()).isBetween(10, 70);
    }

    @Test
    void withAnotherLearningRateTheStepBeforeCanBeTriedAgain() {
        service.stepUpdate();
        Snapshot before = newest();
        service.stepUpdate();
        changeRule(rule -> rule.withOptimizer(new Optimizer.Sgd(0.1)));
        service.stepBack();
        assertThat(newest().network()).isEqualTo(before.network());
        service.stepUpdate();
        double old = before.network().parameter(0);
        assertThat(newest().network().parameter(0))
                .isEqualTo(old - 0.1 * before.nextBatch().meanGradient(0));
    }

    private void changeRule(java.util.function.UnaryOperator<backprop.engine.Hyperparameters> edit) {
        service.change(config -> config.withRule(edit.apply(config.rule())));
    }

    @Test
    void whatDoesNotFitAnotherOptimizerOrOtherDataIsForgotten() {
        service.stepUpdate();
        changeRule(rule -> rule.withOptimizer(new Optimizer.Momentum(0.1, 0.9)));
        assertThat(newest().position().steps()).isZero();
        service.stepUpdate();
        service.change(config ->
                config.withData(config.data().withRow(0, config.data().train().get(1))));
        assertThat(newest().position().steps()).isZero();
    }

    @Test
    void aChangeWithinAnEpochGoesOnWithTheRowsThatAreLeft() {
        service.stepUpdate();
        List<Integer> next = newest().nextBatch().rows();
        changeRule(rule -> rule.withOptimizer(new Optimizer.Sgd(0.1)));
        assertCounters(newest(), 0, 1, 3);
        assertThat(newest().nextBatch().rows()).isEqualTo(next);
        changeRule(rule -> rule.withBatchSize(new BatchSize(2)));
        assertThat(newest().nextBatch().rows()).isEqualTo(next.subList(0, 2));
        repeat(2, service::stepUpdate);
        assertCounters(newest(), 1, 3, 0);
    }

    @Test
    void otherRowsWithinAnEpochBeginItAnewAndSaySo() {
        service.stepUpdate();
        Snapshot before = newest();
        service.change(config ->
                config.withData(config.data().withRow(0, config.data().train().get(1))));
        assertCounters(newest(), 0, 1, 0);
        assertThat(newest().network()).isEqualTo(before.network());
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.EPOCH_BEGINS_ANEW);
    }

    @Test
    void aChangeEndsTheStages() {
        repeat(2, service::stepStage);
        changeRule(rule -> rule.withOptimizer(new Optimizer.Sgd(0.1)));
        assertThat(newest().position().stage()).isEmpty();
        service.stepStage();
        assertThat(newest().position().stage()).contains(Stage.FORWARD);
    }

    @Test
    void restartingFromWithinAnEpochIsTheStart() {
        Snapshot start = newest();
        repeat(2, service::stepUpdate);
        service.restart();
        assertCounters(newest(), 0, 0, 0);
        assertThat(newest().network()).isEqualTo(start.network());
    }

    @Test
    void whatIsSavedWithinAnEpochIsItsBeginningAndAWordSaysSo() {
        List<Session> kept = new ArrayList<>();
        service.stepEpoch();
        Snapshot before = newest();
        repeat(2, service::stepUpdate);
        service.export(Export.toSessionFile(Path.of("kept.json"), session -> {
            kept.add(session);
            return "kept.json";
        }));
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.SAVED_WHOLE_EPOCHS);
        assertThat(kept.get(0).present().network()).isEqualTo(before.network());
        assertThat(kept.get(0).present().epoch()).isEqualTo(1);
        assertCounters(newest(), 1, 5, 6);
        service.stepUpdate();
        service.export(Export.toSessionFile(Path.of("kept.json"), session -> "kept.json"));
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.SAVED);
    }

    @Test
    void whatIsSavedWithinAnEpochComesToTheOtherOptimizerAtItsRow() {
        List<Session> kept = new ArrayList<>();
        service.stepUpdate();
        changeRule(rule -> rule.withOptimizer(new Optimizer.Adam(0.1, 0.9, 0.999, 1e-8)));
        service.export(Export.toSessionFile(Path.of("kept.json"), session -> {
            kept.add(session);
            return "kept.json";
        }));
        newest();
        TrainingState state = kept.get(0).present();
        assertThat(state.updates()).isZero();
        assertThat(kept.get(0).config().rule().optimizer()).isInstanceOf(Optimizer.Sgd.class);
        TrainingRun opened = new TrainingRun(kept.get(0).recording(), state);
        opened.epoch();
        service.stepEpoch();
        assertThat(opened.config()).isEqualTo(newest().config());
        assertThat(opened.state().network()).isEqualTo(newest().network());
    }

    @Test
    void anUpdateThatLeadsOutOfTheFiniteIsTakenBack() {
        openOneThatDiverges();
        Snapshot last = newest();
        while (!(newest().status() instanceof Status.Diverged)) {
            last = newest();
            service.stepUpdate();
        }
        assertThat(newest().network()).isEqualTo(last.network());
        assertThat(newest().train().loss()).isFinite();
        assertCounters(newest(), last.epoch(), last.updates(), last.position().rows());
        service.stepBack();
        assertThat(newest().updates()).as("the one that was refused is no step").isEqualTo(last.updates() - 1);
        assertThat(newest().status()).isInstanceOf(Status.Paused.class);
    }

    @Test
    void theStageBeforeAnUpdateThatCannotBeMadeStays() {
        openOneThatDiverges();
        while (!(newest().status() instanceof Status.Diverged)) {
            service.stepStage();
        }
        assertThat(newest().position().stage()).contains(Stage.BACKWARD);
    }

    private void openOneThatDiverges() {
        TrainingConfig linear = sevenRows(new Optimizer.Sgd(1e40))
                .withLoss(Loss.HALF_SQUARED_ERROR)
                .withHidden(List.of());
        TrainingConfig tooFast =
                linear.withArchitecture(linear.architecture().withOutputActivation(backprop.engine.Activation.LINEAR));
        service.open(new Session("too fast", "", tooFast, Optional.empty()));
    }

    @Test
    void slowMotionTrainsStageByStage() {
        service.setSpeed(Speed.slowMotion(300));
        service.train();
        queue.pass(1);
        assertThat(newest().position().stage()).contains(Stage.FORWARD);
        assertThat(newest().isTraining()).isTrue();
        // Two layers and a rest of 400 ms.
        queue.pass(999 * MILLI);
        assertThat(newest().position().stage()).contains(Stage.FORWARD);
        queue.pass(2 * MILLI);
        assertThat(newest().position().stage()).contains(Stage.LOSS);
        queue.pass(700 * MILLI);
        assertThat(newest().position().stage()).contains(Stage.BACKWARD);
        queue.pass(1000 * MILLI);
        assertThat(newest().position().stage()).contains(Stage.UPDATE);
        assertCounters(newest(), 0, 1, 3);
    }

    @Test
    void slowMotionEndsWithTheSameBits() {
        service.setSpeed(Speed.slowMotion(750));
        service.train();
        while (newest().epoch() < 2) {
            queue.pass(SECOND / 4);
        }
        service.pause();
        assertStandsAt(newest(), after(newest().config(), 2));
        assertThat(newest().position().steps()).isEqualTo(2 * 3 * 4);
    }

    @Test
    void whoSpeedsUpInTheMiddleOfAnUpdateTrainsOn() {
        service.setSpeed(Speed.slowMotion(300));
        service.train();
        queue.pass(2 * SECOND);
        service.setSpeed(new Speed(100));
        queue.pass(SECOND);
        service.pause();
        assertThat(newest().position().stage()).isEmpty();
        assertStandsAt(newest(), after(newest().config(), (int) newest().epoch()));
    }
}
