package backprop.ui.dataspace.edit;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.training.Newest;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import java.util.Optional;

/** Adds, moves and removes training rows. However fast a row is dragged, one command is queued at most. */
public final class RowEdits {

    private final LabModel lab;
    private final TrainingService training;
    private final Newest<Move> newestMove = new Newest<>();
    private Optional<Added> added = Optional.empty();

    public RowEdits(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
    }

    private record Move(int row, Sample target) {}

    /** A row that was asked for in a run; it is selected when it is there. */
    private record Added(long run, int row) {}

    /** Adds a row at the end. Returns whether there is room for it. */
    boolean add(Sample row) {
        int rows = rows();
        if (rows >= Dataset.MAX_ROWS) {
            return false;
        }
        added = Optional.of(new Added(lab.snapshot().run(), rows));
        training.change(config ->
                config.withData(config.data().withRowAdded(config.data().train().size(), row)));
        return true;
    }

    /** Forgets the row that was asked for last. */
    public void forgetAdded() {
        added = Optional.empty();
    }

    /** Replaces a row; of those that were not yet seen to, only the newest is. */
    public void move(int row, Sample target) {
        if (newestMove.put(new Move(row, target))) {
            training.change(config -> moved(config, newestMove.take()));
        }
    }

    private static TrainingConfig moved(TrainingConfig config, Move move) {
        Dataset data = config.data();
        boolean fits = move.row() < data.train().size()
                && move.target().inputs().length == data.inputs().size()
                && move.target().targets().length == data.outputs().size();
        return fits ? config.withData(data.withRow(move.row(), move.target())) : config;
    }

    /** Removes a row. Returns whether that can be done: the last one that takes part stays. */
    boolean erase(int row) {
        Dataset data = lab.snapshot().config().data();
        Sample meant = data.train().get(row);
        if (!canDoWithout(data, meant)) {
            return false;
        }
        training.change(config -> without(config, row, meant));
        return true;
    }

    /** Leaves a row out of training, or lets it take part again. Returns whether that can be done: the last one takes part. */
    boolean toggleLeftOut(int row) {
        Dataset data = lab.snapshot().config().data();
        Sample meant = data.train().get(row);
        if (!meant.isLeftOut() && data.takingPart().size() == 1) {
            return false;
        }
        training.change(config -> toggled(config, row, meant));
        return true;
    }

    private static TrainingConfig toggled(TrainingConfig config, int row, Sample meant) {
        Dataset data = config.data();
        boolean there = row < data.train().size() && data.train().get(row).equals(meant);
        boolean can = there && (meant.isLeftOut() || data.takingPart().size() > 1);
        return can
                ? config.withData(data.withRow(row, meant.isLeftOut() ? meant.takingPart() : meant.leftOut()))
                : config;
    }

    /** Without a row, if it is still there: another edit may have come before. */
    private static TrainingConfig without(TrainingConfig config, int row, Sample meant) {
        Dataset data = config.data();
        boolean there = row < data.train().size() && data.train().get(row).equals(meant) && canDoWithout(data, meant);
        return there ? config.withData(data.withoutRow(row)) : config;
    }

    private static boolean canDoWithout(Dataset data, Sample row) {
        return row.isLeftOut() || data.takingPart().size() > 1;
    }

    private int rows() {
        return lab.snapshot().config().data().train().size();
    }

    /** Selects a row that was added, once it is there. */
    public void selectArrived(Snapshot snapshot) {
        added = added.filter(row -> row.run() == snapshot.run());
        if (added.isPresent()
                && added.get().row() < snapshot.config().data().train().size()) {
            Subject arrived = new Subject.Row(added.get().row());
            // First, since this is called again when another row is selected.
            added = Optional.empty();
            lab.subjectProperty().set(arrived);
        }
    }
}
