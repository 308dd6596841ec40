package backprop.ui.dataspace.plot;

/** What the user chose to see on the plane. Mutable, belongs to the JavaFX thread. */
public final class PlotChoices {

    /** Which output is shown, where there are several that are no classes of a softmax. */
    int output;

    PlaneContent.Strength strength = PlaneContent.Strength.GRADUAL;
    boolean linesShown;

    /** Forgets what was chosen for a dataset. */
    public void forgetData() {
        output = 0;
    }
}
