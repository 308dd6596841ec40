package backprop.data;

import java.util.List;

/**
 * Shift and scale of one input column, with the same bits on every machine: rows are summed in their order. All computation is
 * in units of a power of two near the largest value, which is exact and prevents overflow of squares and sums.
 *
 * @param shift finite
 * @param scale finite, above 0
 */
record ColumnStatistics(double shift, double scale) {

    /** Returns the scaling computed from all columns. */
    static Scaling scaling(Scaling.Method method, List<Sample> rows, int columns) {
        double[] shift = new double[columns];
        double[] scale = new double[columns];
        for (int column = 0; column < columns; column++) {
            ColumnStatistics numbers = of(method, rows, column);
            shift[column] = numbers.shift;
            scale[column] = numbers.scale;
        }
        return new Scaling(method, shift, scale);
    }

    private static ColumnStatistics of(Scaling.Method method, List<Sample> rows, int column) {
        double low = rows.isEmpty() ? 0 : rows.get(0).input(column);
        double high = low;
        for (Sample row : rows) {
            low = Math.min(low, row.input(column));
            high = Math.max(high, row.input(column));
        }
        // The mean of equal values can differ from them by rounding, so a constant column is detected by its extremes.
        if (low == high) {
            return new ColumnStatistics(low, 1);
        }
        return method == Scaling.Method.RANGE
                ? new ColumnStatistics(low, usable(high - low))
                : standard(rows, column, low, high);
    }

    private static ColumnStatistics standard(List<Sample> rows, int column, double low, double high) {
        double unit = Math.scalb(1.0, Math.getExponent(Math.max(Math.abs(low), Math.abs(high))));
        double sum = 0;
        for (Sample row : rows) {
            sum += row.input(column) / unit;
        }
        double mean = sum / rows.size();
        double squares = 0;
        for (Sample row : rows) {
            double deviation = row.input(column) / unit - mean;
            squares += deviation * deviation;
        }
        double shift = Math.max(low, Math.min(high, mean * unit));
        return new ColumnStatistics(shift, usable(Math.sqrt(squares / rows.size()) * unit));
    }

    /** Returns {@code scale} as a valid divisor: 1 instead of 0, the largest double instead of infinity. */
    private static double usable(double scale) {
        return scale > 0 ? Math.min(Double.MAX_VALUE, scale) : 1;
    }
}
