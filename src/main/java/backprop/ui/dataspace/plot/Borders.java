package backprop.ui.dataspace.plot;

import backprop.engine.GridSpec;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines on a grid where the class that is said changes. They are as exact as the grid where it has up to {@value #MOST}
 * cells along a side; of a finer one only every second cell is looked at, or every third, and so on.
 *
 * @param step  along x and y, in cells of the grid: 1 where each is looked at
 * @param lines in such steps, as in {@link Contour#trace}
 */
public record Borders(GridSpec grid, int step, List<Polyline> lines) {

    private static final int MOST = 400;

    public Borders {
        lines = List.copyOf(lines);
    }

    /**
     * The borders of an interpretation: the contour of the threshold, or the lines between classes; none where a number is said.
     *
     * @param outputCount outputs of the network
     */
    public static Borders of(OutputInterpretation interpretation, PlaneGrid grid, int outputCount) {
        Sampled cells = Sampled.of(grid);
        return new Borders(grid.spec(), cells.step(), lines(interpretation, cells, outputCount));
    }

    /** Where a step lies in the grid, in cells; the middle of cell 0 is 0.5. */
    double inCells(double steps) {
        return steps * step + 0.5;
    }

    private static List<Polyline> lines(OutputInterpretation interpretation, Sampled cells, int outputCount) {
        if (interpretation instanceof OutputInterpretation.Value value) {
            Squares.Field field = (column, row) -> cells.output(value.output(), column, row);
            return value.border().isPresent()
                    ? Contour.trace(
                            field, cells.columns(), cells.rows(), value.border().getAsDouble())
                    : List.of();
        }
        return betweenClasses(new Winners(cells, outputCount), outputCount);
    }

    /** Each class against all others. The last one borders on classes whose borders are drawn already. */
    private static List<Polyline> betweenClasses(Winners winners, int classes) {
        List<Polyline> lines = new ArrayList<>();
        for (int k = 0; k < classes - 1; k++) {
            if (winners.includes(k)) {
                int own = k;
                lines.addAll(Contour.trace(
                        (c, r) -> winners.lead(own, c, r), winners.cells.columns(), winners.cells.rows(), 0));
            }
        }
        return lines;
    }

    /** Every so many cells of a grid. */
    private record Sampled(PlaneGrid grid, int step, int columns, int rows) {

        static Sampled of(PlaneGrid grid) {
            GridSpec spec = grid.spec();
            int step = (Math.max(spec.columns(), spec.rows()) + MOST - 1) / MOST;
            return new Sampled(grid, step, Math.max(1, spec.columns() / step), Math.max(1, spec.rows() / step));
        }

        float output(int output, int column, int row) {
            return grid.output(output, column * step, row * step);
        }
    }

    /** The largest and second largest output of each cell, computed once for all classes. */
    private static final class Winners {

        private final Sampled cells;
        private final int[] winner;
        private final float[] best;
        private final float[] second;
        private final boolean[] included;

        Winners(Sampled cells, int classes) {
            this.cells = cells;
            int count = cells.columns() * cells.rows();
            winner = new int[count];
            best = new float[count];
            second = new float[count];
            included = new boolean[classes];
            for (int cell = 0; cell < count; cell++) {
                rank(cell, classes);
            }
        }

        private void rank(int cell, int classes) {
            float largest = Float.NEGATIVE_INFINITY;
            float next = Float.NEGATIVE_INFINITY;
            for (int k = 0; k < classes; k++) {
                float output = output(k, cell);
                if (output > largest) {
                    next = largest;
                    largest = output;
                    winner[cell] = k;
                } else {
                    next = Math.max(next, output);
                }
            }
            best[cell] = largest;
            second[cell] = next;
            included[winner[cell]] = true;
        }

        private float output(int k, int cell) {
            return cells.output(k, cell % cells.columns(), cell / cells.columns());
        }

        boolean includes(int k) {
            return included[k];
        }

        /** By how much class k is ahead of the best other one; negative if it is behind. */
        float lead(int k, int column, int row) {
            int cell = row * cells.columns() + column;
            return winner[cell] == k ? best[cell] - second[cell] : cells.output(k, column, row) - best[cell];
        }
    }
}
