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
     * What the sliders hold in a run; another one has other data.
     *
     * @param values of all inputs, shape [inputs]
     */
    record Held(long run, double[] values) {}
}
