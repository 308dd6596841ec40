package backprop.ui.dataspace;

import java.util.Optional;

/**
 * How the user chose to see the data space and to work in it; outlives a change of language, in which the panel is built anew.
 * Mutable, belongs to the JavaFX thread.
 */
public final class PlaneChoices {

    PlaneMode mode = PlaneMode.PREDICT;
    /** What is added; empty until something was chosen. */
    Optional<Brush> brush = Optional.empty();
    /** Which output is shown, where there are several that are no classes of a softmax. */
    int output;

    Shown.Strength strength = Shown.Strength.GRADUAL;
    boolean linesShown;
    /** Whether the hidden space is shown instead of the plane. */
    boolean hiddenShown;
    /** Whether the list of the clicked points is shown instead of the plane. */
    boolean listShown;
    /** The neurons of the hidden space; empty until some were chosen. */
    Optional<HiddenSpace> hidden = Optional.empty();
    /** What the sliders hold; empty where they follow the selection. */
    Optional<Held> held = Optional.empty();
    /** Axes and zoom; empty until the first panel is built. */
    Optional<ViewRequest> view = Optional.empty();

    /**
     * What the sliders hold.
     *
     * @param dataset number of the dataset that they are for
     * @param values  of all inputs, shape [inputs]
     */
    record Held(long dataset, double[] values) {}

    /** Forgets what was chosen for a dataset. Axes and zoom follow the number of the dataset by themselves. */
    void forgetData() {
        brush = Optional.empty();
        output = 0;
        hidden = Optional.empty();
        held = Optional.empty();
        listShown = false;
    }
}
