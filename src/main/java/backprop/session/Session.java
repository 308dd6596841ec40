package backprop.session;

import backprop.training.Heading;
import backprop.training.Opening;
import backprop.training.Recording;
import backprop.training.TrainingConfig;
import backprop.training.TrainingState;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything needed to reproduce a run to the bit and to continue it.
 *
 * @param title     short name
 * @param notes     free text, may be empty
 * @param recording start of the run and the changes made to it
 * @param state     state of training; empty at the start
 */
public record Session(String title, String notes, Recording recording, Optional<TrainingState> state) {

    public Session {
        Objects.requireNonNull(title);
        Objects.requireNonNull(notes);
        Objects.requireNonNull(recording);
        Objects.requireNonNull(state);
        long epoch = state.map(TrainingState::epoch).orElse(0L);
        if (recording.begin() > 0 && recording.begin() < epoch) {
            // Of a run that begins at an epoch, no other state than the present one is kept.
            recording = recording.after(epoch);
        }
    }

    /** Creates the session of a run to which no change was made. */
    public Session(String title, String notes, TrainingConfig config, Optional<TrainingState> state) {
        this(
                title,
                notes,
                Recording.of(config).trainedTo(state.map(TrainingState::epoch).orElse(0L)),
                state);
    }

    /** Returns the configuration with which training continues. */
    public TrainingConfig config() {
        return recording.configAt(state.map(TrainingState::epoch).orElse(recording.begin()));
    }

    /** Returns the state from which training continues. */
    public TrainingState present() {
        return state.orElseGet(() -> TrainingState.initial(recording.start()));
    }

    public Heading heading() {
        return new Heading(title, notes);
    }

    /** Returns this session without what was recorded before its state. */
    Session withoutPast() {
        return new Session(title, notes, recording.after(present().epoch()), state);
    }

    /** Returns this session for display. */
    public Opening opening() {
        return new Opening(heading(), recording, present());
    }

    /** Returns the displayed session for saving. */
    public static Session of(Opening shown) {
        return new Session(
                shown.heading().title(), shown.heading().notes(), shown.recording(), Optional.of(shown.state()));
    }
}
