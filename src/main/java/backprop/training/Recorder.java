package backprop.training;

import backprop.data.Dataset;
import java.util.Optional;

/** Records the changes made to a run, and says which of an earlier recording comes next. Mutable, confined to one thread. */
final class Recorder {

    /** Largest number of changes. */
    private static final int MOST = 10_000;
    /** Largest number of rows in all datasets of the changes together: 80 MB. */
    private static final long MOST_ROWS = 20_000_000;

    private Optional<Recording> recording;
    private int passed;

    /** Recording and position within it. */
    record Place(Optional<Recording> recording, int passed) {}

    /** Creates a recorder at the end of an epoch of a recording. */
    Recorder(Recording recording, long epoch) {
        this.recording = Optional.of(recording);
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
        return recording
                .map(Recording::changes)
                .filter(changes -> passed < changes.size())
                .map(changes -> changes.get(passed));
    }

    /** Goes past the next change. */
    void pass() {
        passed++;
    }

    /** Records a change made now; recorded ones that would have come later are removed. */
    void record(Change change) {
        recording = recording.map(known -> known.with(passed, change)).filter(Recorder::isAffordable);
        passed = recording.map(known -> known.changes().size()).orElse(0);
    }

    /** Forgets the recording, after a change that no recording can have. */
    void lose() {
        recording = Optional.empty();
        passed = 0;
    }

    private static boolean isAffordable(Recording recording) {
        long rows = 0;
        Dataset last = recording.start().data();
        for (Change change : recording.changes()) {
            // Not equal alone: to compare the rows takes longer than to notice that they were replaced.
            if (change instanceof Change.Config other && other.config().data() != last) {
                last = other.config().data();
                rows += last.train().size() + last.test().size();
            }
        }
        return recording.changes().size() <= MOST && rows <= MOST_ROWS;
    }

    /**
     * Returns the recording, trained up to an epoch.
     *
     * @param present what is trained now: start of a recording without changes, where there is no other
     */
    Recording recording(TrainingConfig present, long epoch) {
        return recording.orElseGet(() -> Recording.of(present)).trainedTo(epoch);
    }
}
