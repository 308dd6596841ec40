package backprop.ui.network;

import backprop.engine.Part;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;

/**
 * One change of a weight or bias by hand, from its beginning on. However fast it goes, such as when dragging, the next number is
 * sent only when the last one is shown, so that nothing piles up where a snapshot takes long.
 */
final class ParameterEdit {

    private final LabModel lab;
    private final TrainingService training;
    private final Part part;
    private final long run;
    private final double old;
    private final InvalidationListener arrival = snapshot -> arrived();
    private OptionalDouble wanted = OptionalDouble.empty();
    private boolean underway;
    private boolean changed;

    /** Begins at the number that is shown. */
    ParameterEdit(LabModel lab, TrainingService training, Part part) {
        this.lab = lab;
        this.training = training;
        this.part = part;
        run = lab.snapshot().run();
        old = lab.snapshot().network().parameter(part);
    }

    Part part() {
        return part;
    }

    /** The number at the beginning. */
    double old() {
        return old;
    }

    /** Sets the number; where another one is underway, only the last of those that come meanwhile. */
    void set(double value) {
        changed = true;
        wanted = OptionalDouble.of(value);
        send();
    }

    private void send() {
        if (!underway && wanted.isPresent() && isCurrent()) {
            underway = true;
            lab.momentProperty().addListener(arrival);
            training.setParameter(part, wanted.getAsDouble());
            wanted = OptionalDouble.empty();
        }
    }

    private void arrived() {
        lab.momentProperty().removeListener(arrival);
        underway = false;
        send();
    }

    /** Whether something has been changed, and can be taken back: the run is still the same. */
    boolean isUndoable() {
        return changed && isCurrent();
    }

    /** Whether the run is still the one that it began in. */
    boolean isCurrent() {
        return lab.snapshot().run() == run;
    }

    /** Sets the old number again, to the bit. */
    void undo() {
        wanted = OptionalDouble.empty();
        if (isUndoable()) {
            training.setParameter(part, old);
        }
        changed = false;
    }
}
