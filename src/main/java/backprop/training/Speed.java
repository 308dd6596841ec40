package backprop.training;

/**
 * How fast training goes.
 *
 * @param epochsPerSecond above 0; infinity: as fast as it goes
 */
public record Speed(double epochsPerSecond) {

    public static final Speed UNLIMITED = new Speed(Double.POSITIVE_INFINITY);

    public Speed {
        if (!(epochsPerSecond > 0)) {
            throw new IllegalArgumentException("speed: expected epochs per second above 0 but was " + epochsPerSecond);
        }
    }

    public boolean isUnlimited() {
        return Double.isInfinite(epochsPerSecond);
    }
}
