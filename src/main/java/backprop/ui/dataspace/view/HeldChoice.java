package backprop.ui.dataspace.view;

import java.util.Optional;

/** Input values that the sliders hold. Mutable, belongs to the JavaFX thread. */
public final class HeldChoice {

    /** Empty where the sliders follow the selection. */
    Optional<Held> held = Optional.empty();

    /**
     * Input values for a dataset.
     *
     * @param dataset number of the dataset that they are for
     * @param values  of all inputs, shape [inputs]
     */
    record Held(long dataset, double[] values) {}

    /** Forgets what was chosen for a dataset. */
    public void forgetData() {
        held = Optional.empty();
    }
}
