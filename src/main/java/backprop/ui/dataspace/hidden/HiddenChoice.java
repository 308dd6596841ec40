package backprop.ui.dataspace.hidden;

import java.util.Optional;

/** The chosen neurons of the hidden space. Mutable, belongs to the JavaFX thread. */
public final class HiddenChoice {

    /** Empty until some were chosen. */
    Optional<HiddenSpace> neurons = Optional.empty();

    /** Forgets what was chosen for a dataset. */
    public void forgetData() {
        neurons = Optional.empty();
    }
}
