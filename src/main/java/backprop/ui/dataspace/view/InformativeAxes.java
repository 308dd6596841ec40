package backprop.ui.dataspace.view;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Scoring;
import backprop.ui.dataspace.plot.Axes;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The two inputs that say most about what is expected: those along which the classes lie furthest apart, measured as the
 * variance between them over the variance within them (Fisher's ratio); where numbers are expected, those with the largest
 * correlation.
 */
final class InformativeAxes {

    /** So many rows are looked at, evenly spread: below 1 ms with 16 inputs. */
    private static final int MOST_ROWS = 2_000;

    private InformativeAxes() {}

    /** The axes to begin with; the inputs in their order, and the first ones where several say as much. */
    static Axes of(Dataset data, Scoring scoring) {
        int inputs = data.inputs().size();
        if (inputs <= 2) {
            return new Axes(0, inputs - 1);
        }
        List<Sample> rows = sampled(data.train());
        double[] ratios = IntStream.range(0, inputs)
                .mapToDouble(input -> scoring == Scoring.NONE ? correlation(rows, input) : ratio(rows, input))
                .toArray();
        int[] best = IntStream.range(0, inputs)
                .boxed()
                // Not to the last bit, in which inputs that say as much may differ.
                .sorted(Comparator.comparingDouble(input -> -(float) ratios[input]))
                .limit(2)
                .sorted()
                .mapToInt(Integer::intValue)
                .toArray();
        return new Axes(best[0], best[1]);
    }

    private static List<Sample> sampled(List<Sample> rows) {
        int step = (rows.size() + MOST_ROWS - 1) / MOST_ROWS;
        return IntStream.range(0, rows.size())
                .filter(row -> row % step == 0)
                .mapToObj(rows::get)
                .toList();
    }

    /** Variance between the classes over variance within them; rows with the same targets are a class. */
    static double ratio(List<Sample> rows, int input) {
        Map<List<Double>, Moments> classes = new HashMap<>();
        Moments all = new Moments();
        for (Sample row : rows) {
            List<Double> expected = IntStream.range(0, row.targets().length)
                    .mapToObj(row::target)
                    .toList();
            classes.computeIfAbsent(expected, key -> new Moments()).add(row.input(input));
            all.add(row.input(input));
        }
        double within = classes.values().stream().mapToDouble(Moments::squares).sum();
        return quotient(all.squares() - within, within);
    }

    /** Variance that a line through the first target explains, over the one that remains. */
    static double correlation(List<Sample> rows, int input) {
        Moments x = new Moments();
        Moments y = new Moments();
        Moments sum = new Moments();
        for (Sample row : rows) {
            x.add(row.input(input));
            y.add(row.target(0));
            sum.add(row.input(input) + row.target(0));
        }
        if (x.squares() == 0) {
            return 0;
        }
        double product = (sum.squares() - x.squares() - y.squares()) / 2;
        double explained = quotient(product * product, x.squares());
        return quotient(explained, y.squares() - explained);
    }

    /** 0 / 0 is 0: what explains nothing says nothing. */
    private static double quotient(double explained, double rest) {
        return explained <= 0 ? 0 : explained / Math.max(0, rest);
    }

    /** Sums over values, by the recurrence of Welford (1962), which loses no digits to large values. */
    private static final class Moments {

        private long count;
        private double mean;
        private double squares;

        void add(double value) {
            count++;
            double before = value - mean;
            mean += before / count;
            squares += before * (value - mean);
        }

        /** Sum of the squared distances from the mean. */
        double squares() {
            return squares;
        }
    }
}
