package backprop.ui.dataspace.plot;

/**
 * The squares between the middles of the cells of a grid, for marching over them. Square (c, r) has the cells (c, r), (c + 1,
 * r), (c + 1, r + 1) and (c, r + 1) as its corners 0 to 3; side s joins the corners s and s + 1, so that the sides are bottom,
 * right, top and left. A value that is no number counts as below the level.
 *
 */
final class Squares {

    static final int BOTTOM = 0;
    static final int RIGHT = 1;
    static final int TOP = 2;
    static final int LEFT = 3;

    private final Field field;
    private final int columns;
    private final int rows;
    private final float level;
    /** Shape [rows x columns]. Each cell is asked about by four squares, so it is compared once. */
    private final boolean[] above;

    /** A value for each cell. */
    @FunctionalInterface
    interface Field {
        float value(int column, int row);
    }

    /**
     * @param columns cells along x
     * @param rows    cells along y
     */
    Squares(Field field, int columns, int rows, float level) {
        this.field = field;
        this.columns = columns;
        this.rows = rows;
        this.level = level;
        above = new boolean[columns * rows];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                above[r * columns + c] = field.value(c, r) >= level;
            }
        }
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows;
    }

    boolean contains(int c, int r) {
        return c >= 0 && r >= 0 && c < columns - 1 && r < rows - 1;
    }

    /** Whether the level is passed on the way along a side. */
    boolean isCrossed(int c, int r, int side) {
        return isAbove(c, r, side) != isAbove(c, r, side + 1);
    }

    /**
     * The side through which a line leaves that came in through {@code entry}. Where all four sides are crossed (a saddle),
     * the mean of the corners decides which corners hang together; the line goes round the one that does not.
     */
    int exit(int c, int r, int entry) {
        if (isSaddle(c, r)) {
            boolean roundFirstCorner = isAbove(c, r, entry) != isMiddleAbove(c, r);
            return (entry + (roundFirstCorner ? 3 : 1)) % 4;
        }
        for (int turn = 1; turn < 4; turn++) {
            if (isCrossed(c, r, (entry + turn) % 4)) {
                return (entry + turn) % 4;
            }
        }
        throw new IllegalArgumentException("side " + entry + ": expected a crossed one");
    }

    private boolean isSaddle(int c, int r) {
        return isCrossed(c, r, BOTTOM) && isCrossed(c, r, RIGHT) && isCrossed(c, r, TOP) && isCrossed(c, r, LEFT);
    }

    private boolean isMiddleAbove(int c, int r) {
        return (corner(c, r, 0) + corner(c, r, 1) + corner(c, r, 2) + corner(c, r, 3)) / 4 >= level;
    }

    /** A number that a side has in common with the same side of the square beyond it, below {@code 2 * columns * rows}. */
    int edge(int c, int r, int side) {
        return switch (side) {
            case BOTTOM -> 2 * (r * columns + c);
            case RIGHT -> 2 * (r * columns + c + 1) + 1;
            case TOP -> 2 * ((r + 1) * columns + c);
            default -> 2 * (r * columns + c) + 1;
        };
    }

    /** Where a side is crossed, in cells. */
    double crossingX(int c, int r, int side) {
        return switch (side) {
            case BOTTOM -> c + share(corner(c, r, 0), corner(c, r, 1));
            case RIGHT -> c + 1;
            case TOP -> c + share(corner(c, r, 3), corner(c, r, 2));
            default -> c;
        };
    }

    /** Where a side is crossed, in cells. */
    double crossingY(int c, int r, int side) {
        return switch (side) {
            case BOTTOM -> r;
            case RIGHT -> r + share(corner(c, r, 1), corner(c, r, 2));
            case TOP -> r + 1;
            default -> r + share(corner(c, r, 0), corner(c, r, 3));
        };
    }

    private double share(float from, float to) {
        double share = ((double) level - from) / ((double) to - from);
        return Double.isFinite(share) ? share : 0.5;
    }

    private boolean isAbove(int c, int r, int corner) {
        return switch (corner % 4) {
            case 0 -> above[r * columns + c];
            case 1 -> above[r * columns + c + 1];
            case 2 -> above[(r + 1) * columns + c + 1];
            default -> above[(r + 1) * columns + c];
        };
    }

    private float corner(int c, int r, int corner) {
        return switch (corner % 4) {
            case 0 -> field.value(c, r);
            case 1 -> field.value(c + 1, r);
            case 2 -> field.value(c + 1, r + 1);
            default -> field.value(c, r + 1);
        };
    }
}
