package backprop.ui.network;

import backprop.engine.Part;
import backprop.training.TrainingService;
import backprop.ui.shared.LabModel;
import java.math.BigDecimal;
import java.util.Optional;

/** Begins changes of weights and biases, and takes the last one back as long as nothing else has been done. */
final class ParameterEdits {

    private final LabModel lab;
    private final TrainingService training;
    private Optional<ParameterEdit> last = Optional.empty();

    ParameterEdits(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
    }

    /** Begins a change; the part is selected from now on. */
    ParameterEdit begin(Part part) {
        ParameterEdit edit = new ParameterEdit(lab, training, part);
        last = Optional.of(edit);
        lab.selectedPartProperty().set(Optional.of(part));
        return edit;
    }

    /** Takes the last change back; whether there was one. */
    boolean undo() {
        boolean undone = last.filter(ParameterEdit::isUndoable).isPresent();
        last.ifPresent(ParameterEdit::undo);
        last = Optional.empty();
        return undone;
    }

    /** What has been changed stays so. */
    void settle() {
        last = Optional.empty();
    }

    /** {@code value} and so many steps more; in decimal numbers, so that 0.1 and a step of 0.2 are 0.3. */
    static double stepped(double value, int steps, BigDecimal step) {
        return BigDecimal.valueOf(value)
                .add(step.multiply(BigDecimal.valueOf(steps)))
                .doubleValue();
    }
}
