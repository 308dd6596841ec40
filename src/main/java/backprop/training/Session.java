package backprop.training;

import java.util.Objects;
import java.util.Optional;

/**
 * Content of a session file: everything needed to reproduce a run to the bit and to continue it.
 *
 * @param title     short name
 * @param notes     free text, may be empty
 * @param naming    object named by the title; not part of the file
 * @param recording start of the run and the changes made to it
 * @param state     state of training; empty at the start
 */
public record Session(String title, String notes, Naming naming, Recording recording, Optional<TrainingState> state) {

    /** Object named by a title. */
    public enum Naming {
        /** The session: the title is kept when the data are replaced. */
        SESSION,
        /** The data: the title is replaced together with them. */
        DATA
    }

    public Session {
        Objects.requireNonNull(title);
        Objects.requireNonNull(notes);
        Objects.requireNonNull(naming);
        Objects.requireNonNull(recording);
        Objects.requireNonNull(state);
        if (recording.begin() > 0 && recording.begin() < epoch(state)) {
            // Of a run that begins at an epoch, no other state than the present one is kept.
            recording = recording.after(epoch(state));
        }
    }

    /** Creates a session with a title of its own. */
    public Session(String title, String notes, Recording recording, Optional<TrainingState> state) {
        this(title, notes, Naming.SESSION, recording, state);
    }

    /** Creates a session with a title of its own, of a run to which no change was made. */
    public Session(String title, String notes, TrainingConfig config, Optional<TrainingState> state) {
        this(title, notes, Recording.of(config).trainedTo(epoch(state)), state);
    }

    private static long epoch(Optional<TrainingState> state) {
        return state.map(TrainingState::epoch).orElse(0L);
    }

    /** Returns the configuration with which training continues. */
    public TrainingConfig config() {
        return recording.configAt(Math.max(recording.begin(), epoch(state)));
    }

    /** Returns the state from which training continues. */
    public TrainingState present() {
        return state.orElseGet(() -> TrainingState.initial(recording.start()));
    }

    /**
     * Returns a run that continues from the state of this session and makes the changes recorded after it.
     *
     * @throws IllegalArgumentException if a weight recorded at the epoch of the state cannot be set
     */
    public TrainingRun run() {
        return new TrainingRun(recording, present());
    }

    /** Returns this session at the start of its run; the changes and how far it was trained stay recorded. */
    public Session atStart() {
        return new Session(title, notes, naming, recording, Optional.empty());
    }

    /** Returns this session with another config, at its start. */
    public Session withConfig(TrainingConfig other) {
        return new Session(title, notes, naming, Recording.of(other), Optional.empty());
    }

    /** Returns this session with the recording of its run, which has reached a state. */
    public Session reached(Recording run, TrainingState present) {
        return new Session(title, notes, naming, run, Optional.of(present));
    }

    /** Returns this session without what was recorded before its state. */
    public Session withoutPast() {
        return new Session(title, notes, naming, recording.after(present().epoch()), state);
    }

    /** Returns this session named after its data, without notes. */
    public Session namedAfterData(String dataTitle) {
        return new Session(dataTitle, "", Naming.DATA, recording, state);
    }
}
