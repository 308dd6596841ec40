package backprop.training;

import backprop.engine.GridSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A training service on XOR at epoch 0, whose time the test turns by hand, and all that it has shown. */
final class XorService {

    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 8, 8);

    final ManualTaskQueue queue = new ManualTaskQueue();
    final List<Snapshot> snapshots = new ArrayList<>();
    final TrainingService service = new TrainingService(
            queue,
            new Session("XOR", "", Configs.xor(), Optional.empty()),
            new TrainingRun(Configs.xor(), TrainingState.initial(Configs.xor())),
            new Speed(10),
            VIEW,
            snapshots::add);

    /** The snapshot after all that is due. */
    Snapshot newest() {
        queue.runDue();
        return snapshots.get(snapshots.size() - 1);
    }
}
