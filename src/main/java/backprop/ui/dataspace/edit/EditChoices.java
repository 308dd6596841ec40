package backprop.ui.dataspace.edit;

import java.util.Optional;

/** Mode of the plane and what is added in it. Mutable, belongs to the JavaFX thread. */
public final class EditChoices {

    PlaneMode mode = PlaneMode.PREDICT;
    /** What is added; empty until something was chosen. */
    Optional<Brush> brush = Optional.empty();

    /** Forgets what was chosen for a dataset. */
    public void forgetData() {
        brush = Optional.empty();
    }
}
