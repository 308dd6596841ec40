package backprop.ui.network;

import backprop.engine.Part;
import backprop.engine.StuckNeurons;
import backprop.training.Stage;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Palette;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Everything that one drawing of the diagram depends on.
 *
 * @param viewport    which part of the layout is in sight
 * @param inputScales of each input column
 * @param digits      significant digits that the exact numbers are shown with
 * @param reading     which number stands in each neuron
 * @param reveal      which numbers of the neurons are shown
 * @param age         how the numbers relate to those of the calculation
 */
record NetworkView(
        NetworkLayout layout,
        Viewport viewport,
        NetworkValues values,
        List<ValueScale> inputScales,
        Palette palette,
        Numbers numbers,
        Texts texts,
        int digits,
        Reading reading,
        Reveal reveal,
        Age age) {

    /** Below this many pixels a neuron has no room for anything but its picture. */
    private static final double SMALL = 20;

    private static final double ROOM_FOR_NAMES = 120;
    private static final double ROOM_FOR_LABELS = 50;

    NetworkView {
        inputScales = List.copyOf(inputScales);
    }

    /**
     * How the values of a layer are coloured.
     *
     * @param largest the largest |value| that is shown of a neuron
     */
    ValueScale scale(int layer, double largest) {
        boolean output = layer == values.shape().depth() - 1;
        return output && values.areProbabilities()
                ? ValueScale.CLASS
                : ValueScale.of(values.shape().activation(layer), largest);
    }

    /** Whether the delta of a neuron stands in it: where it was asked for, or is looked at and has no room beside it. */
    boolean showsDeltaInside(Column column) {
        boolean backward = values.snapshot().position().stage().equals(Optional.of(Stage.BACKWARD));
        boolean wanted = reading == Reading.DELTA || backward && !column.hasDelta();
        return wanted && reveal.showsDelta(column.layer());
    }

    String inputName(int index) {
        return values.snapshot().config().data().inputs().get(index);
    }

    String outputName(int index) {
        return values.snapshot().config().data().outputs().get(index);
    }

    /** Why a neuron learns nothing, if so. */
    Optional<StuckNeurons.Cause> stuck(Part.Neuron neuron) {
        return Optional.ofNullable(values.snapshot().stuck().causes().get(neuron));
    }

    /** Whether the neurons of a column are drawn so small that they have no numbers. */
    boolean isSmall(Column column) {
        return column.size() * viewport.scale() < SMALL;
    }

    /** Whether something of a neuron or of what stands around it can be seen. */
    boolean shows(Column column, int unit) {
        return viewport.shows(column.box(unit), column.isInput() ? ROOM_FOR_NAMES : ROOM_FOR_LABELS);
    }

    boolean shows(Column column) {
        return viewport.shows(new Rectangle2D(column.left(), 0, column.size(), layout.height()), column.spacing());
    }

    boolean shows(Gap gap) {
        return viewport.shows(new Rectangle2D(gap.left(), 0, Math.max(0, gap.width()), layout.height()), 0);
    }

    /** What the label of a part stands beside, in the window. */
    Rectangle2D placeOf(Part part) {
        return viewport.toWindow(layout.boxOf(part));
    }
}
