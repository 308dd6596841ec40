package backprop.session;

import backprop.training.Heading;
import backprop.training.Opening;
import backprop.training.TrainingConfig;
import backprop.training.TrainingState;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything needed to reproduce a run to the bit and to continue it.
 *
 * @param title  short name
 * @param notes  free text, may be empty
 * @param config configuration of the run
 * @param state  state of training; empty at the start
 */
public record Session(String title, String notes, TrainingConfig config, Optional<TrainingState> state) {

    public Session {
        Objects.requireNonNull(title);
        Objects.requireNonNull(notes);
        Objects.requireNonNull(config);
        Objects.requireNonNull(state);
    }

    /** Returns the state from which training continues. */
    public TrainingState present() {
        return state.orElseGet(() -> TrainingState.initial(config));
    }

    public Heading heading() {
        return new Heading(title, notes);
    }

    /** Returns this session for display. */
    public Opening opening() {
        return new Opening(heading(), config, present());
    }

    /** Returns the displayed session for saving. */
    public static Session of(Opening shown) {
        return new Session(
                shown.heading().title(), shown.heading().notes(), shown.config(), Optional.of(shown.state()));
    }
}
