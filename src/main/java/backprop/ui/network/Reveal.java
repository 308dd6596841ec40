package backprop.ui.network;

import backprop.training.Stage;
import java.util.Optional;

/**
 * Range of the neuron values that the diagram shows.
 *
 * @param valuesBelow exclusive upper bound of the layers with activations
 * @param deltasFrom  first layer with deltas
 */
record Reveal(int valuesBelow, int deltasFrom) {

    private static final int ALL_VALUES = Integer.MAX_VALUE;
    private static final int NO_DELTAS = Integer.MAX_VALUE;

    /** All values, if no stage is shown. */
    static final Reveal EVERYTHING = new Reveal(ALL_VALUES, 0);

    /** Returns the values at the end of a stage; deltas only for the backward pass. */
    static Reveal atRest(Optional<Stage> stage) {
        return stage.isEmpty() || stage.get() == Stage.BACKWARD ? EVERYTHING : new Reveal(ALL_VALUES, NO_DELTAS);
    }

    /** Returns the values reached by an animation. */
    static Reveal during(Frame frame) {
        return switch (frame.stage()) {
            case FORWARD -> new Reveal(frame.layer(), NO_DELTAS);
            case BACKWARD -> new Reveal(ALL_VALUES, frame.layer());
            case LOSS, UPDATE -> new Reveal(ALL_VALUES, NO_DELTAS);
        };
    }

    boolean showsValue(int layer) {
        return layer < valuesBelow;
    }

    boolean showsDelta(int layer) {
        return layer >= deltasFrom;
    }
}
