package backprop.ui.network;

import backprop.engine.Part;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import java.util.OptionalDouble;
import javafx.beans.InvalidationListener;

/**
 * Manual change of a weight or bias. The next value, such as during dragging, is sent only after the previous one is
 * shown, so that commands do not accumulate while snapshots are slow.
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

    /** Starts a change at the displayed value. */
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

    /** The initial value. */
    double old() {
        return old;
    }

    /** Sets the value; while another one is pending, only the newest is kept. */
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

    /** Whether the value was changed and can be reverted, because the run is the same. */
    boolean isUndoable() {
        return changed && isCurrent();
    }

    /** Whether the run is the one in which the change started. */
    boolean isCurrent() {
        return lab.snapshot().run() == run;
    }

    /** Restores the exact initial value. */
    void undo() {
        wanted = OptionalDouble.empty();
        if (isUndoable()) {
            training.setParameter(part, old);
        }
        changed = false;
    }
}
