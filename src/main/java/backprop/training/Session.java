package backprop.training;

import java.util.Objects;
import java.util.Optional;

/**
 * Content of a session file: everything needed to reproduce a run to the bit and to continue it.
 *
 * @param title  short name
 * @param notes  free text, may be empty
 * @param naming object named by the title; not part of the file
 * @param config configuration of the run
 * @param state  state of training; empty at the start
 */
public record Session(String title, String notes, Naming naming, TrainingConfig config, Optional<TrainingState> state) {

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
        Objects.requireNonNull(config);
        Objects.requireNonNull(state);
    }

    /** Creates a session with a title of its own. */
    public Session(String title, String notes, TrainingConfig config, Optional<TrainingState> state) {
        this(title, notes, Naming.SESSION, config, state);
    }

    /** Returns the state from which training continues. */
    public TrainingState present() {
        return state.orElseGet(() -> TrainingState.initial(config));
    }

    /** Returns this session with another config, at its start. */
    public Session withConfig(TrainingConfig other) {
        return new Session(title, notes, naming, other, Optional.empty());
    }

    /** Returns this session with another config and its state of training. */
    public Session withConfig(TrainingConfig other, TrainingState reached) {
        return new Session(title, notes, naming, other, Optional.of(reached));
    }

    /** Returns this session named after its data, without notes. */
    public Session namedAfterData(String dataTitle) {
        return new Session(dataTitle, "", Naming.DATA, config, state);
    }
}
