package backprop.ui.dataspace.view;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.GridSpec;
import backprop.training.Configs;
import backprop.training.ManualTaskQueue;
import backprop.training.Session;
import backprop.training.Snapshot;
import backprop.training.Speed;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.dataspace.plot.PlaneContent;
import backprop.ui.dataspace.plot.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The view follows the rows in both directions, until the user chooses another. */
class ViewFollowsDataTest {

    private final ManualTaskQueue queue = new ManualTaskQueue();
    private final List<Snapshot> snapshots = new ArrayList<>();
    private TrainingService training;
    private ViewRequest view;

    private void open(TrainingConfig config) {
        GridSpec first = new GridSpec(0, 0, new double[config.architecture().inputs()], 0, 1, 0, 1, 8, 8);
        training = new TrainingService(
                queue,
                new Session("", "", config, Optional.empty()),
                Configs.run(config, 0),
                Speed.UNLIMITED,
                first,
                snapshots::add);
        view = new ViewRequest(training);
        queue.runDue();
    }

    private GridSpec shown() {
        queue.runDue();
        Snapshot snapshot = snapshots.get(snapshots.size() - 1);
        int inputs = snapshot.config().architecture().inputs();
        view.update(snapshot, PlaneContent.ofOutput(0), new double[inputs], 100);
        queue.runDue();
        return snapshots.get(snapshots.size() - 1).outputGrid().spec();
    }

    private static UnaryOperator<TrainingConfig> withInput(int row, int column, double value) {
        return config -> config.withData(
                config.data().withRow(row, config.data().train().get(row).withInput(column, value)));
    }

    private static UnaryOperator<TrainingConfig> withTarget(int row, double value) {
        return config -> config.withData(
                config.data().withRow(row, config.data().train().get(row).withTarget(0, value)));
    }

    @Test
    void afterUndoOfAFarRowTheOthersHaveTheirRoomAgain() {
        open(Configs.xor());
        GridSpec before = shown();
        for (int column : List.of(0, 1)) {
            training.change(withInput(1, column, 1000));
            GridSpec far = shown();
            assertThat(column == 0 ? far.xMax() : far.yMax()).isGreaterThan(1000);
            training.undo();
            assertThat(shown()).isEqualTo(before);
        }
    }

    @Test
    void aRowThatMovesWithinTheViewMovesNothingElse() {
        open(Configs.xor());
        GridSpec before = shown();
        training.change(withInput(1, 1, 0.6));
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void withOneInputTheViewFollowsTheExpectedValues() {
        open(Sessions.wave());
        GridSpec before = shown();
        training.change(withTarget(2, 50));
        assertThat(shown().yMax()).isGreaterThan(50);
        training.undo();
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void aViewThatTheUserChoseStaysWhileARowIsInIt() {
        open(Configs.xor());
        shown();
        view.change(window -> new ViewWindow(-0.1, 0.1, -0.1, 0.1));
        GridSpec chosen = shown();
        assertThat(chosen.xMax()).isEqualTo(0.1);
        training.change(withInput(1, 0, 1000));
        assertThat(shown()).isEqualTo(chosen);
        training.undo();
        assertThat(shown()).isEqualTo(chosen);
    }
}
