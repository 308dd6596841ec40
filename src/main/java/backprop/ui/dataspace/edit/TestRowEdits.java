package backprop.ui.dataspace.edit;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.training.Newest;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import java.util.ArrayList;
import java.util.List;

/** Moves and removes test rows. However fast a row is dragged, one command is queued at most. */
public final class TestRowEdits {

    private final LabModel lab;
    private final TrainingService training;
    private final Newest<Move> newestMove = new Newest<>();

    public TestRowEdits(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
    }

    private record Move(int row, Sample target) {}

    /** Replaces a row; of those that were not yet seen to, only the newest is. */
    void move(int row, Sample target) {
        if (newestMove.put(new Move(row, target))) {
            training.change(config -> moved(config, newestMove.take()));
        }
    }

    private static TrainingConfig moved(TrainingConfig config, Move move) {
        Dataset data = config.data();
        boolean fits = move.row() < data.test().size()
                && move.target().inputs().length == data.inputs().size()
                && move.target().targets().length == data.outputs().size();
        if (!fits) {
            return config;
        }
        List<Sample> rows = new ArrayList<>(data.test());
        rows.set(move.row(), move.target());
        return config.withData(data.withTest(rows));
    }

    /** Removes a row, if it is still there when its turn comes. */
    void erase(int row) {
        Sample meant = lab.snapshot().config().data().test().get(row);
        training.change(config -> without(config, row, meant));
    }

    private static TrainingConfig without(TrainingConfig config, int row, Sample meant) {
        List<Sample> rows = new ArrayList<>(config.data().test());
        if (row < rows.size() && rows.get(row).equals(meant)) {
            rows.remove(row);
        }
        return config.withData(config.data().withTest(rows));
    }
}
