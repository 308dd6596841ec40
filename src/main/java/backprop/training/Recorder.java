package backprop.training;

import backprop.data.Dataset;
import java.util.Optional;

/** Records the changes made to a run, and gives those of an earlier recording in order. Mutable, confined to one thread. */
final class Recorder {

    /** Largest number of changes. */
    private static final int MOST = 10_000;
    /** Largest number of rows in all datasets of the changes together: 80 MB. */
    private static final long MOST_ROWS = 20_000_000;

    private Recording recording;
    private int passed;

    /** Recording and position within it. */
    record Place(Recording recording, int passed) {}

    /** Creates a recorder at the end of an epoch of a recording. */
    Recorder(Recording recording, long epoch) {
        this.recording = recording;
        passed = recording.changesUntil(epoch);
    }

    /** Creates a recorder at a place of another one. */
    Recorder(Place place) {
        recording = place.recording();
        passed = place.passed();
    }

    Place place() {
        return new Place(recording, passed);
    }

    void goTo(Place place) {
        recording = place.recording();
        passed = place.passed();
    }

    /** Returns the recorded change that has not been made yet. */
    Optional<Change> next() {
        return passed < recording.changes().size()
                ? Optional.of(recording.changes().get(passed))
                : Optional.empty();
    }

    /** Goes past the next change. */
    void pass() {
        passed++;
    }

    /**
     * Records a change made now; recorded ones that would have come later are removed. With too many changes for the memory,
     * the recording begins here.
     *
     * @param present configuration after the change
     */
    void record(Change change, TrainingConfig present) {
        recording = recording.with(passed, change);
        passed = recording.changes().size();
        if (change.rows() == 0 && !isAffordable()) {
            begin(present, change.epoch());
        }
    }

    /** Begins another recording between two epochs, after a change that no recording can have. */
    void begin(TrainingConfig present, long epoch) {
        recording = Recording.of(present, epoch);
        passed = 0;
    }

    private boolean isAffordable() {
        long rows = 0;
        Dataset last = recording.start().data();
        for (Change change : recording.changes()) {
            // Identity: comparing the rows takes longer than noticing that they were replaced.
            if (change instanceof Change.Config other && other.config().data() != last) {
                last = other.config().data();
                rows += last.train().size() + last.test().size();
            }
        }
        return recording.changes().size() <= MOST && rows <= MOST_ROWS;
    }

    /** Returns the recording, trained up to an epoch. */
    Recording recording(long epoch) {
        return recording.trainedTo(epoch);
    }
}
