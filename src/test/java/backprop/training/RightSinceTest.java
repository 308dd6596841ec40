package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Sample;
import backprop.engine.BatchSize;
import backprop.engine.GridSpec;
import backprop.engine.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Since which epoch all training rows are right, at the end of every epoch. */
class RightSinceTest {

    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 8, 8);
    private static final long SECOND = 1_000_000_000L;

    private final ManualTaskQueue queue = new ManualTaskQueue();
    private final List<Snapshot> snapshots = new ArrayList<>();
    private final TrainingService service = service(Configs.xor());

    private TrainingService service(TrainingConfig config) {
        return new TrainingService(
                queue,
                new Session("XOR", "", config, Optional.empty()),
                new TrainingRun(config, TrainingState.initial(config)),
                new Speed(50),
                VIEW,
                snapshots::add);
    }

    private Snapshot newest() {
        queue.runDue();
        return snapshots.get(snapshots.size() - 1);
    }

    private OptionalLong since() {
        return newest().curve().rightSince();
    }

    /** Epoch by epoch, from what the rows of the network of each epoch are. */
    private static long solvedAt(TrainingConfig config, int epochs) {
        TrainingRun run = new TrainingRun(config, TrainingState.initial(config));
        long since = -1;
        for (int e = 0; e <= epochs; e++) {
            boolean right = run.train(run.state().network()).right().orElse(-1) == 4;
            since = right ? (since < 0 ? e : since) : -1;
            run.epoch();
        }
        return since;
    }

    private long solve() {
        long expected = solvedAt(Configs.xor(), 300);
        assertThat(expected).isBetween(1L, 200L);
        service.train();
        queue.pass(6 * SECOND);
        service.pause();
        assertThat(newest().epoch()).isGreaterThan(250);
        return expected;
    }

    @Test
    void beforeAllAreRightThereIsNoSuchEpoch() {
        assertThat(since()).isEmpty();
        service.stepEpoch();
        assertThat(since()).isEmpty();
    }

    @Test
    void itIsTheEpochInWhichTheLastWrongRowBecameRightHoweverLongTrainingGoesOn() {
        long expected = solve();
        assertThat(since()).hasValue(expected);
        service.stepEpoch();
        assertThat(since()).hasValue(expected);
    }

    @Test
    void aStepBackToBeforeThatEpochTakesItBack() {
        solve();
        service.stepBack();
        assertThat(newest().epoch()).isZero();
        assertThat(since()).isEmpty();
    }

    @Test
    void restartTakesItBackToo() {
        solve();
        service.restart();
        assertThat(since()).isEmpty();
    }

    @Test
    void otherSettingsLeaveIt() {
        long expected = solve();
        service.change(config -> config.withRule(config.rule().withShuffle(true)));
        assertThat(since()).hasValue(expected);
    }

    @Test
    void aRowThatIsMadeWrongEndsItAndUndoBeginsItAnewAtThisEpoch() {
        solve();
        long now = newest().epoch();
        service.change(
                config -> config.withData(config.data().withRow(0, new Sample(new double[] {0, 0}, new double[] {1}))));
        assertThat(since()).isEmpty();
        service.undo();
        assertThat(since()).hasValue(now);
    }

    @Test
    void aWeightThatIsMadeWrongByHandEndsItUntilTheStepBack() {
        long expected = solve();
        service.setParameter(new Part.Bias(1, 0), 50);
        assertThat(newest().train().right()).hasValue(2);
        assertThat(since()).isEmpty();
        service.stepBack();
        assertThat(since()).hasValue(expected);
    }

    @Test
    void aSessionThatIsOpenedSolvedIsRightAtLeastSinceItsFirstEpoch() {
        solve();
        Snapshot solved = newest();
        service.open(new Session(
                "Solved",
                "",
                solved.config(),
                Optional.of(new TrainingState(solved.epoch(), solved.updates(), solved.network(), solved.memory()))));
        assertThat(since()).hasValue(solved.epoch());
        assertThat(newest().curve().firstEpoch()).isEqualTo(solved.epoch());
    }

    @Test
    void singleUpdatesDoNotMoveIt() {
        TrainingConfig single = Configs.xor().withRule(Configs.xor().rule().withBatchSize(new BatchSize(1)));
        long expected = solvedAt(single, 400);
        TrainingRun run = new TrainingRun(single, TrainingState.initial(single));
        for (int e = 0; e < 400; e++) {
            run.epoch();
        }
        assertThat(run.curve().rightSince()).hasValue(expected);
        run.update();
        assertThat(run.curve().rightSince()).hasValue(expected);
    }
}
