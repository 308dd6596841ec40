package backprop.data;

import backprop.data.Figure.Point;

/** Figures of the generated datasets. Their points lie within about -1 to 1, the moons within -1 to 2. */
final class Figures {

    private static final double CLOUD_DEVIATION = 0.2;
    private static final double BLOB_DISTANCE = 0.7;
    private static final double INNER_RADIUS = 0.5;
    private static final double RING_RADIUS = 0.7;
    private static final double XOR_MARGIN = 0.05;
    private static final double FIELD = 0.5;
    private static final double BUMP_DISTANCE = 0.5;
    private static final double BUMP_WIDTH = 0.25;
    private static final double SPIRAL_START = 0.05;

    private Figures() {}

    /** Clouds around (-0.5, -0.5) for class 0 and (0.5, 0.5) for class 1. */
    static Point twoGaussians(int row, Chance chance) {
        int label = row % 2;
        double centre = label == 1 ? 0.5 : -0.5;
        return cloud(centre, centre, label, chance);
    }

    /** Clouds on the corners of a triangle, from its top counterclockwise. */
    static Point threeBlobs(int row, Chance chance) {
        int label = row % 3;
        double angle = Math.PI / 2 + label * 2 * Math.PI / 3;
        return cloud(BLOB_DISTANCE * StrictMath.cos(angle), BLOB_DISTANCE * StrictMath.sin(angle), label, chance);
    }

    private static Point cloud(double x, double y, int label, Chance chance) {
        return point(x + CLOUD_DEVIATION * chance.gaussian(), y + CLOUD_DEVIATION * chance.gaussian(), label);
    }

    /** Class 1 in a disc of radius 0.5, class 0 in the ring around it from 0.7 to 1; uniform in area. */
    static Point circle(int row, Chance chance) {
        int label = row % 2;
        double from = label == 1 ? 0 : RING_RADIUS;
        double to = label == 1 ? INNER_RADIUS : 1;
        return polar(Math.sqrt(chance.uniform(from * from, to * to)), chance.uniform(0, 2 * Math.PI), label);
    }

    /** Class 0 on the upper half of the circle around (0, 0), class 1 on the lower half of the circle around (1, 0.5). */
    static Point moons(int row, Chance chance) {
        int label = row % 2;
        double angle = chance.uniform(0, Math.PI);
        double x = StrictMath.cos(angle);
        double y = StrictMath.sin(angle);
        return label == 0 ? point(x, y, 0) : point(1 - x, 0.5 - y, 1);
    }

    /**
     * Arms of Archimedes' spiral, one for each class, rotated by equal angles.
     *
     * @param turns number of revolutions of an arm up to radius 1
     */
    static Figure spiral(int arms, double turns) {
        return (row, chance) -> {
            int label = row % arms;
            double radius = chance.uniform(SPIRAL_START, 1);
            return polar(radius, 2 * Math.PI * (turns * radius + (double) label / arms), label);
        };
    }

    private static Point polar(double radius, double angle, int label) {
        return point(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle), label);
    }

    /** Class 1 where the coordinates have different signs, with a gap along the axes. */
    static Point xorCloud(int row, Chance chance) {
        double x = awayFromZero(chance);
        double y = awayFromZero(chance);
        return point(x, y, x > 0 == y > 0 ? 0 : 1);
    }

    private static double awayFromZero(Chance chance) {
        double value = chance.uniform(-1, 1);
        return value + (value > 0 ? XOR_MARGIN : -XOR_MARGIN);
    }

    /** Four by four squares, class 0 in the lower left corner. */
    static Point checkerboard(int row, Chance chance) {
        double x = chance.uniform(-1, 1);
        double y = chance.uniform(-1, 1);
        int fields = (int) Math.floor((x + 1) / FIELD) + (int) Math.floor((y + 1) / FIELD);
        return point(x, y, fields % 2);
    }

    /** y = (x1 + x2) / 2. */
    static Point plane(int row, Chance chance) {
        double x = chance.uniform(-1, 1);
        double y = chance.uniform(-1, 1);
        return point(x, y, (x + y) / 2);
    }

    /** Gaussian bumps at (0.5, 0.5) and (-0.5, -0.5), dips at the other two corners of the square. */
    static Point bumps(int row, Chance chance) {
        double x = chance.uniform(-1, 1);
        double y = chance.uniform(-1, 1);
        return point(x, y, (bell(x, 1) - bell(x, -1)) * (bell(y, 1) - bell(y, -1)));
    }

    private static double bell(double value, int side) {
        double distance = (value - side * BUMP_DISTANCE) / BUMP_WIDTH;
        return StrictMath.exp(-distance * distance / 2);
    }

    /** One period: y = sin(pi x). */
    static Point sine(int row, Chance chance) {
        double x = chance.uniform(-1, 1);
        return new Point(new double[] {x}, StrictMath.sin(Math.PI * x));
    }

    private static Point point(double x, double y, double target) {
        return new Point(new double[] {x, y}, target);
    }
}
