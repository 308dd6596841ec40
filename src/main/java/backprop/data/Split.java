package backprop.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Deals the rows of a dataset into those that are trained on and those that are only tested. The same split of the same rows
 * is the same on every machine and in whatever order the rows are, so that one that is made again changes nothing. Rows that
 * are left out stay among the training rows.
 *
 * @param fraction what part of the rows is tested, 0 to {@value #MAX_FRACTION}
 * @param seed     decides which rows
 * @param drawing  from all rows, or from each class
 * @throws IllegalArgumentException if a bound does not hold
 */
public record Split(double fraction, long seed, Drawing drawing) {

    public static final double MAX_FRACTION = 0.9;

    /** From what the test rows are drawn. */
    public enum Drawing {
        FROM_ALL,
        /** Stratified: each class has its share, as nearly as whole rows allow; from all where there are no classes. */
        FROM_EACH_CLASS
    }

    public Split {
        if (!(fraction >= 0 && fraction <= MAX_FRACTION)) {
            throw new IllegalArgumentException("fraction: expected 0 to " + MAX_FRACTION + " but was " + fraction);
        }
    }

    /**
     * All rows of {@code data}, dealt anew; both parts keep the order in which the rows were, training rows before test rows.
     * Each class keeps a training row.
     *
     * @throws IllegalArgumentException if one part would have more than {@value Dataset#MAX_ROWS} rows
     */
    public Dataset of(Dataset data) {
        List<Sample> all = new ArrayList<>(data.train());
        all.addAll(data.test());
        int[] dealtRows = IntStream.range(0, all.size())
                .filter(row -> !all.get(row).isLeftOut())
                .boxed()
                .sorted(Comparator.comparing(all::get, Split::byNumbers))
                .mapToInt(Integer::intValue)
                .toArray();
        BitSet tested = tested(all, dealtRows);
        return data.withRows(part(all, tested, false), part(all, tested, true));
    }

    private static List<Sample> part(List<Sample> all, BitSet tested, boolean wanted) {
        return IntStream.range(0, all.size())
                .filter(row -> tested.get(row) == wanted)
                .mapToObj(all::get)
                .toList();
    }

    /** How many of so many rows are tested, where they are drawn from all. */
    public int testRows(int rows) {
        return Math.min(rows - 1, (int) Math.rint(fraction * rows));
    }

    /** An order of rows that does not depend on where they are. */
    private static int byNumbers(Sample one, Sample other) {
        int byInputs = Arrays.compare(one.inputs(), other.inputs());
        return byInputs != 0 ? byInputs : Arrays.compare(one.targets(), other.targets());
    }

    /** @param dealtRows places of the rows that are dealt, in an order that follows from their numbers alone */
    private BitSet tested(List<Sample> rows, int[] dealtRows) {
        int[] order = new Chance(seed).permutation(dealtRows.length);
        for (int i = 0; i < order.length; i++) {
            order[i] = dealtRows[order[i]];
        }
        BitSet tested = new BitSet();
        int dealt = 0;
        int seen = 0;
        for (List<Integer> stratum : strata(rows, order)) {
            seen += stratum.size();
            // The rounding goes over all classes, so that the whole has its share too.
            int due = Math.min(testRows(seen) - dealt, stratum.size() - 1);
            stratum.subList(0, Math.max(0, due)).forEach(tested::set);
            dealt += Math.max(0, due);
        }
        return tested;
    }

    /** The rows in the order given, by class where each shall have its share. */
    private Collection<List<Integer>> strata(List<Sample> rows, int[] order) {
        boolean each = drawing == Drawing.FROM_EACH_CLASS && TargetKind.nameClasses(rows);
        Map<List<Double>, List<Integer>> strata = new LinkedHashMap<>();
        for (int row : order) {
            List<Double> key = each ? targets(rows.get(row)) : List.of();
            strata.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
        }
        return strata.values();
    }

    private static List<Double> targets(Sample row) {
        List<Double> targets = new ArrayList<>();
        for (double target : row.targets()) {
            // Both zeros are the same class.
            targets.add(target + 0.0);
        }
        return targets;
    }
}
