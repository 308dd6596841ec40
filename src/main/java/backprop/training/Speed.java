package backprop.training;

import java.util.OptionalInt;

/**
 * How fast training goes.
 *
 * @param epochsPerSecond above 0; infinity: as fast as it goes
 * @param layerMillis     slow motion: training goes stage by stage, and a stage takes so many milliseconds a layer, however
 *     many epochs a second that is; empty: training goes by epochs
 */
public record Speed(double epochsPerSecond, OptionalInt layerMillis) {

    public static final Speed UNLIMITED = new Speed(Double.POSITIVE_INFINITY);

    /** How long the end of a stage stays in sight. */
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

    /** So many epochs a second. */
    public Speed(double epochsPerSecond) {
        this(epochsPerSecond, OptionalInt.empty());
    }

    /** Stage by stage, slowly enough to be watched. */
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
     * How many layers a stage moves through: the passes through each, loss and update through one.
     *
     * @param depth layers of the network
     */
    public static int layersOf(Stage stage, int depth) {
        return stage == Stage.FORWARD || stage == Stage.BACKWARD ? depth : 1;
    }

    /**
     * How long a stage of slow motion stays in sight.
     *
     * @throws java.util.NoSuchElementException if this is no slow motion
     */
    long nanosOf(Stage stage, int depth) {
        return NANOS_PER_MILLI * (REST_MILLIS + (long) layersOf(stage, depth) * layerMillis.getAsInt());
    }
}
