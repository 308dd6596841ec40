package backprop.ui.network;

import backprop.engine.Part;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import java.math.BigDecimal;
import java.util.Optional;

/** Starts changes of weights and biases, and reverts the last one as long as nothing else has changed. */
final class ParameterEdits {

    private final LabModel lab;
    private final TrainingService training;
    private Optional<ParameterEdit> last = Optional.empty();

    ParameterEdits(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
    }

    /** Starts a change and selects the part. */
    ParameterEdit begin(Part part) {
        ParameterEdit edit = new ParameterEdit(lab, training, part);
        last = Optional.of(edit);
        lab.selectedPartProperty().set(Optional.of(part));
        return edit;
    }

    /** Reverts the last change. Returns whether there was one. */
    boolean undo() {
        boolean undone = last.filter(ParameterEdit::isUndoable).isPresent();
        last.ifPresent(ParameterEdit::undo);
        last = Optional.empty();
        return undone;
    }

    /** Makes the last change permanent. */
    void settle() {
        last = Optional.empty();
    }

    /** Returns {@code value} plus a number of steps, in decimal arithmetic, so that 0.1 plus a step of 0.2 is 0.3. */
    static double stepped(double value, int steps, BigDecimal step) {
        return BigDecimal.valueOf(value)
                .add(step.multiply(BigDecimal.valueOf(steps)))
                .doubleValue();
    }
}
