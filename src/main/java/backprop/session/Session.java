package backprop.session;

import backprop.training.Heading;
import backprop.training.Opening;
import backprop.training.TrainingConfig;
import backprop.training.TrainingState;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is needed to replay a run to the bit, and to go on with it.
 *
 * @param title  short name
 * @param notes  free text, may be empty
 * @param config what decides the run
 * @param state  where training stands; empty: at the start
 */
public record Session(String title, String notes, TrainingConfig config, Optional<TrainingState> state) {

    public Session {
        Objects.requireNonNull(title);
        Objects.requireNonNull(notes);
        Objects.requireNonNull(config);
        Objects.requireNonNull(state);
    }

    /** The state that training goes on from. */
    public TrainingState present() {
        return state.orElseGet(() -> TrainingState.initial(config));
    }

    public Heading heading() {
        return new Heading(title, notes);
    }

    /** This session, to be shown. */
    public Opening opening() {
        return new Opening(heading(), config, present());
    }

    /** What is shown, to be kept. */
    public static Session of(Opening shown) {
        return new Session(
                shown.heading().title(), shown.heading().notes(), shown.config(), Optional.of(shown.state()));
    }
}
