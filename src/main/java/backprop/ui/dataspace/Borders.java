package backprop.ui.dataspace;

import backprop.engine.ResponseGrid;
import java.util.ArrayList;
import java.util.List;

/** The lines on a grid where the class that is said changes. */
final class Borders {

    private Borders() {}

    /**
     * The borders of a reading: the contour of the threshold, or the lines between classes; none where a number is said.
     *
     * @param outputCount outputs of the network
     * @return lines in cells, as in {@link Contour#trace}
     */
    static List<Polyline> of(Reading reading, ResponseGrid grid, int outputCount) {
        int columns = grid.spec().columns();
        int rows = grid.spec().rows();
        if (reading instanceof Reading.Value value) {
            double level = value.scoring().threshold();
            Squares.Field field = (column, row) -> grid.output(value.output(), column, row);
            return value.hasThreshold() ? Contour.trace(field, columns, rows, level) : List.of();
        }
        return betweenClasses(new Winners(grid, outputCount), outputCount, columns, rows);
    }

    /** Each class against all others. The last one borders on classes whose borders are drawn already. */
    private static List<Polyline> betweenClasses(Winners winners, int classes, int columns, int rows) {
        List<Polyline> lines = new ArrayList<>();
        for (int k = 0; k < classes - 1; k++) {
            if (winners.includes(k)) {
                int own = k;
                lines.addAll(Contour.trace((c, r) -> winners.lead(own, c, r), columns, rows, 0));
            }
        }
        return lines;
    }

    /** The largest and second largest output of each cell, computed once for all classes. */
    private static final class Winners {

        private final ResponseGrid grid;
        private final int[] winner;
        private final float[] best;
        private final float[] second;
        private final boolean[] included;

        Winners(ResponseGrid grid, int classes) {
            this.grid = grid;
            int cells = grid.spec().columns() * grid.spec().rows();
            winner = new int[cells];
            best = new float[cells];
            second = new float[cells];
            included = new boolean[classes];
            for (int cell = 0; cell < cells; cell++) {
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
            int columns = grid.spec().columns();
            return grid.output(k, cell % columns, cell / columns);
        }

        boolean includes(int k) {
            return included[k];
        }

        /** By how much class k is ahead of the best other one; negative if it is behind. */
        float lead(int k, int column, int row) {
            int cell = row * grid.spec().columns() + column;
            return winner[cell] == k ? best[cell] - second[cell] : grid.output(k, column, row) - best[cell];
        }
    }
}
