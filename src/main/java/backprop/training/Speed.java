package backprop.training;

import java.util.OptionalInt;

/**
 * Speed of training.
 *
 * @param epochsPerSecond above 0; infinity: unlimited
 * @param layerMillis     slow motion: training runs stage by stage, with this many milliseconds for each layer of a stage,
 *     independent of the number of epochs per second; empty: training runs by epochs
 */
public record Speed(double epochsPerSecond, OptionalInt layerMillis) {

    public static final Speed UNLIMITED = new Speed(Double.POSITIVE_INFINITY);

    /** Display time at the end of a stage. */
    private static final int REST_MILLIS = 400;

    private static final long NANOS_PER_MILLI = 1_000_000;

    public Speed {
        if (!(epochsPerSecond > 0)) {
            throw new IllegalArgumentException("speed: expected epochs per second above 0 but was " + epochsPerSecond);
        }
        if (layerMillis.orElse(1) < 1) {
            throw new IllegalArgumentException(
                    "speed: expected at least 1 ms a layer but was " + layerMillis.getAsInt());
        }
    }

    /** Creates a speed in epochs per second. */
    public Speed(double epochsPerSecond) {
        this(epochsPerSecond, OptionalInt.empty());
    }

    /** Returns slow motion, stage by stage. */
    public static Speed slowMotion(int layerMillis) {
        return new Speed(1, OptionalInt.of(layerMillis));
    }

    public boolean isUnlimited() {
        return Double.isInfinite(epochsPerSecond);
    }

    public boolean isSlowMotion() {
        return layerMillis.isPresent();
    }

    /**
     * Returns the number of layers shown in a stage: all for the passes, one for loss and update.
     *
     * @param depth number of layers of the network
     */
    public static int layersOf(Stage stage, int depth) {
        return stage == Stage.FORWARD || stage == Stage.BACKWARD ? depth : 1;
    }

    /**
     * Returns the display time of a stage in slow motion, in nanoseconds.
     *
     * @throws java.util.NoSuchElementException if this is not slow motion
     */
    long nanosOf(Stage stage, int depth) {
        return NANOS_PER_MILLI * (REST_MILLIS + (long) layersOf(stage, depth) * layerMillis.getAsInt());
    }
}
