package backprop.ui.dataspace;

import backprop.ui.dataspace.edit.EditChoices;
import backprop.ui.dataspace.hidden.HiddenChoice;
import backprop.ui.dataspace.plot.PlotChoices;
import backprop.ui.dataspace.view.HeldChoice;
import backprop.ui.dataspace.view.ViewRequest;
import java.util.Optional;

/**
 * How the user chose to see the data space and to work in it; outlives a change of language, in which the panel is built anew.
 * Mutable, belongs to the JavaFX thread.
 */
public final class PlaneChoices {

    final PlotChoices plot = new PlotChoices();
    final EditChoices edit = new EditChoices();
    final HiddenChoice hidden = new HiddenChoice();
    final HeldChoice held = new HeldChoice();
    /** Whether the hidden space is shown instead of the plane. */
    boolean hiddenShown;
    /** Whether the list of the clicked points is shown instead of the plane. */
    boolean listShown;
    /** Axes and zoom; empty until the first panel is built. */
    Optional<ViewRequest> view = Optional.empty();

    /** Forgets what was chosen for a dataset. Axes and zoom follow the number of the dataset by themselves. */
    void forgetData() {
        plot.forgetData();
        edit.forgetData();
        hidden.forgetData();
        held.forgetData();
        listShown = false;
    }
}
