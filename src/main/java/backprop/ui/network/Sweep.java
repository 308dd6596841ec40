package backprop.ui.network;

import backprop.training.Speed;
import backprop.training.Stage;
import java.util.List;

/**
 * A motion through the network: some stages, each layer by layer. Plain geometry of time; knows no clock.
 *
 * @param stages      in the order in which they are played
 * @param depth       layers of the network
 * @param layerMillis how long a layer takes
 */
record Sweep(List<Stage> stages, int depth, double layerMillis) {

    Sweep {
        stages = List.copyOf(stages);
    }

    /** How long it takes. */
    double millis() {
        return stages.stream().mapToInt(this::layersOf).sum() * layerMillis;
    }

    private int layersOf(Stage stage) {
        return Speed.layersOf(stage, depth);
    }

    /**
     * What is seen after a time.
     *
     * @param millis since the beginning; before it and after the end, the first and the last moment are seen
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

    /** @param layers how many of this stage are behind, whole and broken */
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
