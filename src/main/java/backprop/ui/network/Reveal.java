package backprop.ui.network;

import backprop.training.Stage;
import java.util.Optional;

/**
 * Which numbers of the neurons the diagram shows.
 *
 * @param valuesBelow activations of the layers before this one
 * @param deltasFrom  deltas of this layer and those behind it
 */
record Reveal(int valuesBelow, int deltasFrom) {

    private static final int ALL_VALUES = Integer.MAX_VALUE;
    private static final int NO_DELTAS = Integer.MAX_VALUE;

    /** Everything, as long as no stage is looked at. */
    static final Reveal EVERYTHING = new Reveal(ALL_VALUES, 0);

    /** At the end of a stage: deltas belong to the backward pass alone. */
    static Reveal atRest(Optional<Stage> stage) {
        return stage.isEmpty() || stage.get() == Stage.BACKWARD ? EVERYTHING : new Reveal(ALL_VALUES, NO_DELTAS);
    }

    /** While something moves: what it has reached. */
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
