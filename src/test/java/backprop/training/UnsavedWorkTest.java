package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.GridSpec;
import backprop.engine.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What counts as unsaved work, and when it no longer does. */
class UnsavedWorkTest {

    private static final Path FILE = Path.of("mine.json");

    private final ManualTaskQueue queue = new ManualTaskQueue();
    private final List<Snapshot> snapshots = new ArrayList<>();
    private final TrainingService service = new TrainingService(
            queue,
            new Session("XOR", "", Configs.xor(), Optional.empty()),
            new TrainingRun(Configs.xor(), TrainingState.initial(Configs.xor())),
            new Speed(10),
            new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 8, 8),
            snapshots::add);

    private Document document() {
        queue.runDue();
        return snapshots.get(snapshots.size() - 1).document();
    }

    private void setRate(double rate) {
        service.change(config -> config.withRule(
                config.rule().withOptimizer(config.rule().optimizer().withLearningRate(rate))));
    }

    private void save() {
        service.export(Export.toSessionFile(FILE, session -> "mine.json"));
    }

    @Test
    void anEditIsUnsavedUntilItIsSaved() {
        assertThat(document().isUnsaved()).isFalse();
        setRate(0.1);
        assertThat(document().edited()).isTrue();
        save();
        assertThat(document().isUnsaved()).isFalse();
        assertThat(document().file()).contains(FILE);
    }

    @Test
    void undoBackToWhatIsSavedLeavesNothingToSave() {
        setRate(0.1);
        save();
        setRate(0.2);
        assertThat(document().edited()).isTrue();
        service.undo();
        assertThat(document().edited()).isFalse();
        service.undo();
        assertThat(document().edited()).isTrue();
        service.redo();
        assertThat(document().edited()).isFalse();
    }

    @Test
    void anEditAfterUndoIsAnotherRevisionThanTheSavedOne() {
        setRate(0.1);
        save();
        service.undo();
        setRate(0.2);
        assertThat(document().edited()).isTrue();
    }

    @Test
    void aWeightThatIsDraggedFurtherAfterSavingIsUnsaved() {
        Part weight = new Part.Weight(0, 2, 1);
        service.setParameter(weight, 1.5);
        save();
        assertThat(document().edited()).isFalse();
        service.setParameter(weight, 1.6);
        assertThat(document().edited()).isTrue();
    }

    @Test
    void aStepBackOverAnEditByHandLeavesNothingToSave() {
        service.setParameter(new Part.Weight(0, 2, 1), 1.5);
        assertThat(document().edited()).isTrue();
        service.stepBack();
        assertThat(document().edited()).isFalse();
    }

    @Test
    void trainingAloneIsNoUnsavedWorkWithoutAFile() {
        service.stepEpoch();
        assertThat(document().isUnsaved()).isFalse();
    }

    @Test
    void trainingSinceTheSaveIsUnsavedWork() {
        save();
        service.stepEpoch();
        assertThat(document().edited()).isFalse();
        assertThat(document().isUnsaved()).isTrue();
        service.stepBack();
        assertThat(document().isUnsaved()).isFalse();
    }

    @Test
    void aFailedSaveIsToldAndNothingCountsAsSaved() {
        setRate(0.1);
        service.export(Export.toSessionFile(FILE, session -> {
            throw new IOException("disk full");
        }));
        assertThat(document()).isEqualTo(new Document(1, new SavedRevision(0, Optional.empty()), false, 1, true));
        save();
        assertThat(document()).isEqualTo(new Document(1, new SavedRevision(1, Optional.of(FILE)), false, 2, false));
    }

    @Test
    void anotherSessionHasItsOwnFileOrNone() {
        service.open(FILE, this::opened);
        assertThat(document().file()).contains(FILE);
        assertThat(document().isUnsaved()).isFalse();
        service.open(opened());
        assertThat(document().file()).isEmpty();
    }

    private Session opened() {
        return new Session("XOR", "", Configs.xor(), Optional.empty());
    }
}
