package backprop.engine;

import java.util.Arrays;

/**
 * Grid of cells over a rectangle of the input space: two inputs vary, the others are constant.
 *
 * @param xInput  index of the input along x
 * @param yInput  index of the input along y; equal to {@code xInput} if there is only one input
 * @param held    values of all inputs, shape [inputs]; those at xInput and yInput are not used
 * @param columns cells along x, at least 1
 * @param rows    cells along y, at least 1
 */
public record GridSpec(
        int xInput,
        int yInput,
        double[] held,
        double xMin,
        double xMax,
        double yMin,
        double yMax,
        int columns,
        int rows) {

    public GridSpec {
        held = held.clone();
        if (columns < 1 || rows < 1 || xInput < 0 || yInput < 0 || xInput >= held.length || yInput >= held.length) {
            throw new IllegalArgumentException("grid: expected cells and axes among " + held.length + " inputs but was "
                    + columns + " x " + rows + " cells, axes " + xInput + " and " + yInput);
        }
    }

    @Override
    public double[] held() {
        return held.clone();
    }

    /** Value of the x input at the center of a column. */
    public double x(int column) {
        return xMin + (column + 0.5) * (xMax - xMin) / columns;
    }

    /** Value of the y input at the center of a row; row 0 is at {@code yMin}. */
    public double y(int row) {
        return yMin + (row + 0.5) * (yMax - yMin) / rows;
    }

    public GridSpec withCells(int newColumns, int newRows) {
        return new GridSpec(xInput, yInput, held, xMin, xMax, yMin, yMax, newColumns, newRows);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GridSpec that
                && xInput == that.xInput
                && yInput == that.yInput
                && Arrays.equals(held, that.held)
                && xMin == that.xMin
                && xMax == that.xMax
                && yMin == that.yMin
                && yMax == that.yMax
                && columns == that.columns
                && rows == that.rows;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(held) * 31
                + Arrays.hashCode(new double[] {xInput, yInput, xMin, xMax, yMin, yMax, columns, rows});
    }
}
