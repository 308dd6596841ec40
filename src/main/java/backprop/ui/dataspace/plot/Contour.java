package backprop.ui.dataspace.plot;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The lines along which a field has a given level: marching squares, walked from square to square so that each line comes in
 * one piece. Source: Lorensen, Cline, Marching Cubes, SIGGRAPH 1987, in two dimensions.
 */
final class Contour {

    private final Squares squares;
    private final BitSet visitedEdges;
    private final List<Polyline> lines = new ArrayList<>();
    // Where the walk stands: about to enter this square through this side.
    private int column;
    private int row;
    private int side;

    private Contour(Squares squares) {
        this.squares = squares;
        visitedEdges = new BitSet(2 * squares.columns() * squares.rows());
    }

    /**
     * Traces all lines of one level.
     *
     * @param columns cells along x, at least 1
     * @param rows    cells along y, at least 1
     * @return in units of cells, (0, 0) being the middle of the first. A line that reaches the border is drawn out to the
     *     outer edge of the cell, at -0.5 or {@code columns - 0.5}; any other is closed
     */
    static List<Polyline> trace(Squares.Field field, int columns, int rows, double level) {
        Contour contour = new Contour(new Squares(field, columns, rows, (float) level));
        contour.walkOpenLines();
        contour.walkClosedLines();
        return contour.lines;
    }

    private void walkOpenLines() {
        for (int c = 0; c < squares.columns() - 1; c++) {
            walkOpenLine(c, 0, Squares.BOTTOM);
            walkOpenLine(c, squares.rows() - 2, Squares.TOP);
        }
        for (int r = 0; r < squares.rows() - 1; r++) {
            walkOpenLine(0, r, Squares.LEFT);
            walkOpenLine(squares.columns() - 2, r, Squares.RIGHT);
        }
    }

    /** What is left when all open lines are walked, is closed; and crosses the lower side of some square. */
    private void walkClosedLines() {
        for (int r = 1; r < squares.rows() - 1; r++) {
            for (int c = 0; c < squares.columns() - 1; c++) {
                if (isNewLineAt(c, r, Squares.BOTTOM)) {
                    lines.add(walk(c, r, Squares.BOTTOM, new Polyline()));
                }
            }
        }
    }

    private void walkOpenLine(int c, int r, int firstSide) {
        if (isNewLineAt(c, r, firstSide)) {
            Polyline line = new Polyline();
            addOuterEnd(line, squares.crossingX(c, r, firstSide), squares.crossingY(c, r, firstSide));
            walk(c, r, firstSide, line);
            addOuterEnd(line, line.x(line.size() - 1), line.y(line.size() - 1));
            lines.add(line);
        }
    }

    private void addOuterEnd(Polyline line, double x, double y) {
        line.add(drawnOut(x, squares.columns()), drawnOut(y, squares.rows()));
    }

    /** Moves what lies on the middle of the first or last of the cells to its outer edge. */
    private static double drawnOut(double position, int cells) {
        return position <= 0 ? -0.5 : position >= cells - 1 ? cells - 0.5 : position;
    }

    private boolean isNewLineAt(int c, int r, int firstSide) {
        return squares.contains(c, r)
                && squares.isCrossed(c, r, firstSide)
                && !visitedEdges.get(squares.edge(c, r, firstSide));
    }

    /** Adds crossing after crossing until the line leaves the grid or comes back to where it began. */
    private Polyline walk(int c, int r, int firstSide, Polyline line) {
        column = c;
        row = r;
        side = firstSide;
        boolean comesBack = visit(line);
        while (!comesBack && squares.contains(column, row)) {
            side = squares.exit(column, row, side);
            comesBack = visit(line);
            stepThroughSide();
        }
        return line;
    }

    /** Adds the crossing of the present side. Returns whether it was known. */
    private boolean visit(Polyline line) {
        line.add(squares.crossingX(column, row, side), squares.crossingY(column, row, side));
        int edge = squares.edge(column, row, side);
        boolean known = visitedEdges.get(edge);
        visitedEdges.set(edge);
        return known;
    }

    private void stepThroughSide() {
        switch (side) {
            case Squares.BOTTOM -> row--;
            case Squares.RIGHT -> column++;
            case Squares.TOP -> row++;
            default -> column--;
        }
        side = (side + 2) % 4;
    }
}
