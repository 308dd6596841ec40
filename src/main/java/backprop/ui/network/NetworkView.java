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
 * Immutable description of a drawing of the diagram.
 *
 * @param viewport    visible part of the layout
 * @param inputScales colour scale of each input column
 * @param digits      significant digits of exact numbers
 * @param reading     the number shown in each neuron
 * @param reveal      visible numbers of the neurons
 * @param age         age of the numbers relative to the calculation
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

    /** Size in pixels below which a neuron shows its picture only. */
    private static final double SMALL = 20;

    private static final double ROOM_FOR_NAMES = 120;
    private static final double ROOM_FOR_LABELS = 50;

    NetworkView {
        inputScales = List.copyOf(inputScales);
    }

    /**
     * Returns the colour scale of the values of a layer.
     *
     * @param largest largest displayed |value| of a neuron
     */
    ValueScale scale(int layer, double largest) {
        boolean output = layer == values.shape().depth() - 1;
        return output && values.areProbabilities()
                ? ValueScale.CLASS
                : ValueScale.of(values.shape().activation(layer), largest);
    }

    /**
     * Whether a neuron shows its delta inside: if chosen, or if its stage is shown and there is no space beside it.
     */
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

    /** Returns the cause if a neuron is dead or saturated. */
    Optional<StuckNeurons.Cause> stuck(Part.Neuron neuron) {
        return Optional.ofNullable(values.snapshot().stuck().causes().get(neuron));
    }

    /** Whether the neurons of a column are too small for numbers. */
    boolean isSmall(Column column) {
        return column.size() * viewport.scale() < SMALL;
    }

    /** Whether any of a neuron or its labels is visible. */
    boolean shows(Column column, int unit) {
        return viewport.shows(column.box(unit), column.isInput() ? ROOM_FOR_NAMES : ROOM_FOR_LABELS);
    }

    boolean shows(Column column) {
        return viewport.shows(new Rectangle2D(column.left(), 0, column.size(), layout.height()), column.spacing());
    }

    boolean shows(Gap gap) {
        return viewport.shows(new Rectangle2D(gap.left(), 0, Math.max(0, gap.width()), layout.height()), 0);
    }

    /** Returns the anchor of the label of a part, in window coordinates. */
    Rectangle2D placeOf(Part part) {
        return viewport.toWindow(layout.boxOf(part));
    }
}
