package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.BatchSize;
import backprop.engine.Evaluation;
import backprop.engine.GridSpec;
import backprop.explain.Calculation;
import backprop.explain.Chapter;
import backprop.explain.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** A row that is left out takes part in nothing, but what the network says of it is known. */
class LeftOutTrainingTest {

    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 8, 8);

    private static TrainingConfig xor(int batch, boolean shuffled) {
        TrainingConfig xor = Configs.xor();
        return xor.withRule(xor.rule().withBatchSize(new BatchSize(batch)).withShuffle(shuffled));
    }

    private static TrainingConfig leftOut(TrainingConfig config, Integer... rows) {
        return config.withData(config.data().withLeftOut(List.of(rows)));
    }

    @Test
    void trainsToTheSameBitsAsWithoutTheRow() {
        for (boolean shuffled : new boolean[] {false, true}) {
            for (int batch = 1; batch <= 4; batch++) {
                TrainingConfig config = xor(batch, shuffled);
                TrainingRun run = Configs.run(leftOut(config, 1), 50);
                TrainingRun without = Configs.run(config.withData(config.data().withoutRow(1)), 50);
                assertThat(run.state()).isEqualTo(without.state());
                assertThat(run.curve().train(50)).isEqualTo(without.curve().train(50));
            }
        }
    }

    @Test
    void lossAndAccuracyAreOfTheOthersAndThePredictionIsKnown() {
        TrainingConfig config = leftOut(xor(4, false), 0, 2);
        TrainingRun run = Configs.run(config, 20);
        Evaluation evaluation = run.train(run.state().network());
        Dataset two = new Dataset(
                config.data().inputs(),
                config.data().outputs(),
                List.of(config.data().train().get(1), config.data().train().get(3)),
                List.of());
        TrainingRun withTwo = Configs.run(config.withData(two), 20);
        Evaluation expected = withTwo.train(withTwo.state().network());
        assertThat(evaluation.rows()).isEqualTo(2);
        assertThat(evaluation.loss()).isEqualTo(expected.loss());
        assertThat(evaluation.right()).isEqualTo(expected.right());
        for (int row = 0; row < 4; row++) {
            double[] x = config.data().train().get(row).inputs();
            assertThat(evaluation.predictions(row))
                    .containsExactly(run.state().network().predict(x));
        }
    }

    @Test
    void aTargetThatIsNoClassDoesNotSpoilTheScoreOfTheOthers() {
        TrainingConfig xor = xor(4, false);
        Sample between = new Sample(new double[] {0.5, 0.5}, new double[] {0.5}).leftOut();
        TrainingRun run = Configs.run(xor.withData(xor.data().withRowAdded(0, between)), 100);
        assertThat(run.train(run.state().network()).right()).isEqualTo(OptionalInt.of(4));
    }

    @Test
    void theRowsOfABatchAreCountedInTheTable() {
        TrainingRun run = Configs.run(leftOut(xor(2, false), 1), 0);
        assertThat(run.nextBatch(Long.MAX_VALUE).rows()).containsExactly(0, 2);
        run.update();
        assertThat(run.nextBatch(Long.MAX_VALUE).rows()).containsExactly(3);
    }

    @Test
    void itsCalculationGoesBackwardButNotIntoTheUpdate() {
        TrainingConfig config = leftOut(xor(4, false), 1);
        TrainingRun run = Configs.run(config, 3);
        Situation situation = new Situation(
                run.state().network(),
                config.rule(),
                run.state().memory(),
                run.nextBatch(Long.MAX_VALUE),
                config.data());
        Calculation leftOut = Calculation.of(situation, Topic.training(1), Optional.empty());
        assertThat(leftOut.sections(Chapter.BACKWARD)).allMatch(section -> section.size() > 0);
        assertThat(leftOut.sections(Chapter.UPDATE)).hasSize(1).allMatch(section -> section.size() == 0);
        Calculation trained = Calculation.of(situation, Topic.training(2), Optional.empty());
        assertThat(trained.sections(Chapter.UPDATE)).hasSize(5).allMatch(section -> section.size() > 0);
    }

    @Test
    void leavingOutIsAnEditThatIsUndoneAndMarkedInTheHistory() {
        ManualTaskQueue queue = new ManualTaskQueue();
        List<Snapshot> snapshots = new ArrayList<>();
        TrainingService service = new TrainingService(
                queue,
                new Session("XOR", "", Configs.xor(), Optional.empty()),
                Configs.run(Configs.xor(), 5),
                new Speed(10),
                VIEW,
                snapshots::add);
        service.change(config -> leftOut(config, 2));
        queue.runDue();
        Snapshot one = snapshots.get(snapshots.size() - 1);
        assertThat(one.undoable().undo()).contains(new Edit(Edit.Kind.ROW_LEFT_OUT, 3, Optional.empty()));
        assertThat(one.curve().marks()).hasSize(1);
        service.change(config -> leftOut(config, 0, 1));
        queue.runDue();
        assertThat(snapshots.get(snapshots.size() - 1).undoable().undo()).contains(Edit.of(Edit.Kind.ROWS_LEFT_OUT));
        service.change(config -> config.withData(config.data().withTakingPart(List.of(0))));
        queue.runDue();
        assertThat(snapshots.get(snapshots.size() - 1).undoable().undo())
                .contains(new Edit(Edit.Kind.ROW_TAKES_PART, 1, Optional.empty()));
        for (int i = 0; i < 3; i++) {
            service.undo();
        }
        queue.runDue();
        assertThat(snapshots.get(snapshots.size() - 1).config()).isEqualTo(Configs.xor());
    }

    @Test
    void anEpochThatHasBegunGoesOnWhereOnlyARowThatIsLeftOutIsChanged() {
        TrainingConfig config = leftOut(xor(1, false), 1);
        TrainingRun run = Configs.run(config, 0);
        run.update();
        Sample other = config.data().train().get(1).withInput(0, 9);
        run.change(config.withData(config.data().withRow(1, other)));
        assertThat(run.state().rows()).isEqualTo(1);
        run.change(config.withData(config.data().withTakingPart(List.of(1))));
        assertThat(run.state().rows()).isZero();
    }
}
