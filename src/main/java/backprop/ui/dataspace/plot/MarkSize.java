package backprop.ui.dataspace.plot;

/** How large rows are drawn: the more there are, the smaller, and the simpler. */
public enum MarkSize {
    LARGE(9, 3, Integer.MAX_VALUE),
    MEDIUM(6, 2, 16),
    SMALL(4, 1.5, 200),
    TINY(2.5, 1, 2_000);

    private final double radius;
    private final double ring;
    private final int above;

    /** @param above more rows than this are drawn in this size */
    MarkSize(double radius, double ring, int above) {
        this.radius = radius;
        this.ring = ring;
        this.above = above;
    }

    static MarkSize of(int rows) {
        return rows > TINY.above ? TINY : rows > SMALL.above ? SMALL : rows > MEDIUM.above ? MEDIUM : LARGE;
    }

    /** From the middle to the outer edge of the ring, in pixels. */
    public double radius() {
        return radius;
    }

    /** Width of the ring, in pixels. */
    double ring() {
        return ring;
    }

    /** Whether there are so many that they are stamped into a picture instead of drawn as shapes. */
    boolean isStamped() {
        return this == SMALL || this == TINY;
    }
}
