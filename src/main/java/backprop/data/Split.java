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
 * Division of the rows of a dataset into training rows and test rows. The same split of the same rows gives the same result on
 * every machine and for any order of the rows, so that repeating it changes nothing. Excluded rows stay among the training
 * rows.
 *
 * @param fraction fraction of test rows, 0 to {@value #MAX_FRACTION}
 * @param seed     seed of the random choice
 * @param drawing  from all rows, or from each class
 * @throws IllegalArgumentException if a bound does not hold
 */
public record Split(double fraction, long seed, Drawing drawing) {

    public static final double MAX_FRACTION = 0.9;

    /** Population from which test rows are drawn. */
    public enum Drawing {
        FROM_ALL,
        /**
         * Stratified: each class has its share, rounded to whole rows, and no class lacks a test row while another has two.
         * Like {@link #FROM_ALL} if there are no classes.
         */
        FROM_EACH_CLASS
    }

    public Split {
        if (!(fraction >= 0 && fraction <= MAX_FRACTION)) {
            throw new IllegalArgumentException("fraction: expected 0 to " + MAX_FRACTION + " but was " + fraction);
        }
    }

    /**
     * Returns {@code data} with all rows divided again; both parts keep the order of the rows, training rows before test rows.
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

    /** Number of test rows among {@code rows} rows, if drawn from all. */
    public int testRows(int rows) {
        return Math.min(rows - 1, (int) Math.rint(fraction * rows));
    }

    /** Number of test rows among strata of the given {@link #sizes}. */
    public int testRows(List<Integer> sizes) {
        return Arrays.stream(shares(sizes)).sum();
    }

    /** Number of classes without a test row, for classes of the given {@link #sizes}. */
    public int untested(List<Integer> sizes) {
        return (int) Arrays.stream(shares(sizes)).filter(share -> share == 0).count();
    }

    /**
     * Sizes of the strata of {@code data}: one for each class if the split is stratified and there are classes, otherwise one.
     */
    public List<Integer> sizes(Dataset data) {
        List<Sample> all = new ArrayList<>(data.train());
        all.addAll(data.test());
        int[] dealt = IntStream.range(0, all.size())
                .filter(row -> !all.get(row).isLeftOut())
                .toArray();
        return strata(all, dealt).stream().map(List::size).toList();
    }

    /**
     * Numbers of test rows of each class: its share rounded up or down, so that the sum is that of the whole. Each class keeps
     * a training row; a class without a test row receives one from a class with two or more, preferably from one above its
     * share.
     *
     * @param sizes number of rows of each class
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

    /** Classes by descending rounding loss; ties are broken by size, so that the sum depends on the sizes alone. */
    private Stream<Integer> byRemainder(List<Integer> sizes) {
        Comparator<Integer> byRemainder =
                Comparator.comparingDouble(k -> fraction * sizes.get(k) - (int) (fraction * sizes.get(k)));
        return IntStream.range(0, sizes.size())
                .boxed()
                .sorted(byRemainder.reversed().thenComparing(sizes::get));
    }

    /** Returns the class with the most test rows above its share, among those with at least two. */
    private Optional<Integer> surplus(int[] shares, List<Integer> sizes) {
        return IntStream.range(0, shares.length)
                .filter(k -> shares[k] > 1 && shares[k] >= fraction * sizes.get(k))
                .boxed()
                .max(Comparator.comparingDouble(k -> shares[k] - fraction * sizes.get(k)));
    }

    /** Compares rows by their numbers, so that the order does not depend on their places. */
    private static int byNumbers(Sample one, Sample other) {
        int byInputs = Arrays.compare(one.inputs(), other.inputs());
        return byInputs != 0 ? byInputs : Arrays.compare(one.targets(), other.targets());
    }

    /**
     * Returns the indices of the test rows.
     *
     * @param dealtRows indices of the rows to divide, in an order that depends on their numbers alone
     */
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

    /** Groups the rows, in the given order, by class if the split is stratified. */
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
            // Positive and negative zero are the same class.
            targets.add(target + 0.0);
        }
        return targets;
    }
}
