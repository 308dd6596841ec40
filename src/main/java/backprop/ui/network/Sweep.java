package backprop.ui.network;

import backprop.training.Speed;
import backprop.training.Stage;
import java.util.List;

/**
 * Timeline of an animation through the network: several stages, each layer by layer. Independent of a clock.
 *
 * @param stages      stages in playing order
 * @param depth       number of layers of the network
 * @param layerMillis duration per layer
 */
record Sweep(List<Stage> stages, int depth, double layerMillis) {

    Sweep {
        stages = List.copyOf(stages);
    }

    /** Returns the total duration in milliseconds. */
    double millis() {
        return stages.stream().mapToInt(this::layersOf).sum() * layerMillis;
    }

    private int layersOf(Stage stage) {
        return Speed.layersOf(stage, depth);
    }

    /**
     * Returns the frame at a time.
     *
     * @param millis time since the start; clamped to the duration
     */
    Frame at(double millis) {
        double layers = Math.max(0, millis / layerMillis);
        for (Stage stage : stages) {
            if (layers < layersOf(stage)) {
                return frame(stage, layers);
            }
            layers -= layersOf(stage);
        }
        Stage last = stages.get(stages.size() - 1);
        return frame(last, layersOf(last));
    }

    /** @param layers completed layers of this stage, including the fraction */
    private Frame frame(Stage stage, double layers) {
        int whole = Math.min(layersOf(stage) - 1, (int) layers);
        double progress = layers - whole;
        return switch (stage) {
            case FORWARD -> new Frame(stage, whole, progress);
            case BACKWARD -> new Frame(stage, depth - 1 - whole, progress);
            case LOSS, UPDATE -> new Frame(stage, depth - 1, progress);
        };
    }
}
