package backprop.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
        /**
         * Stratified: each class has its share, as nearly as whole rows allow, and none is left without a test row while another
         * has two; from all where there are no classes.
         */
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

    /** Number of test rows among so many, where they are drawn from all. */
    public int testRows(int rows) {
        return Math.min(rows - 1, (int) Math.rint(fraction * rows));
    }

    /** Number of test rows among those of {@link #sizes}. */
    public int testRows(List<Integer> sizes) {
        return Arrays.stream(shares(sizes)).sum();
    }

    /** Number of classes without a test row, those of {@link #sizes}. */
    public int untested(List<Integer> sizes) {
        return (int) Arrays.stream(shares(sizes)).filter(share -> share == 0).count();
    }

    /** Numbers of rows of {@code data} that are dealt, from each class where there are classes and each has its share. */
    public List<Integer> sizes(Dataset data) {
        List<Sample> all = new ArrayList<>(data.train());
        all.addAll(data.test());
        int[] dealt = IntStream.range(0, all.size())
                .filter(row -> !all.get(row).isLeftOut())
                .toArray();
        return strata(all, dealt).stream().map(List::size).toList();
    }

    /**
     * Numbers of test rows of each class: its share, up or down to a whole number, so that the sum is that of the whole. Each
     * class keeps a training row; one that would have no test row gets one where another has two. It comes from a class with
     * more than its share, if there is one.
     *
     * @param sizes numbers of rows of each class
     */
    private int[] shares(List<Integer> sizes) {
        int[] shares = sizes.stream().mapToInt(size -> (int) (fraction * size)).toArray();
        int left = testRows(sizes.stream().mapToInt(size -> size).sum())
                - Arrays.stream(shares).sum();
        byRemainder(sizes)
                .filter(k -> shares[k] < sizes.get(k) - 1)
                .limit(Math.max(0, left))
                .forEach(k -> shares[k]++);
        for (int k = 0; k < shares.length; k++) {
            if (shares[k] == 0 && sizes.get(k) > 1 && Arrays.stream(shares).anyMatch(share -> share > 1)) {
                surplus(shares, sizes).ifPresent(giving -> shares[giving]--);
                shares[k] = 1;
            }
        }
        return shares;
    }

    /** Classes whose share is cut most first; equal ones in the order of their sizes, so that the sum follows from the sizes. */
    private Stream<Integer> byRemainder(List<Integer> sizes) {
        Comparator<Integer> byRemainder =
                Comparator.comparingDouble(k -> fraction * sizes.get(k) - (int) (fraction * sizes.get(k)));
        return IntStream.range(0, sizes.size())
                .boxed()
                .sorted(byRemainder.reversed().thenComparing(sizes::get));
    }

    /** The class with most test rows beyond its share, of at least two. */
    private Optional<Integer> surplus(int[] shares, List<Integer> sizes) {
        return IntStream.range(0, shares.length)
                .filter(k -> shares[k] > 1 && shares[k] >= fraction * sizes.get(k))
                .boxed()
                .max(Comparator.comparingDouble(k -> shares[k] - fraction * sizes.get(k)));
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
        List<List<Integer>> strata = List.copyOf(strata(rows, order));
        int[] shares = shares(strata.stream().map(List::size).toList());
        for (int k = 0; k < shares.length; k++) {
            strata.get(k).subList(0, shares[k]).forEach(tested::set);
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
