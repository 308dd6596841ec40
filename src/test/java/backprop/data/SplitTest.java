package backprop.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitTest {

    private static final Split.Drawing ALL = Split.Drawing.FROM_ALL;
    private static final Split.Drawing EACH = Split.Drawing.FROM_EACH_CLASS;

    /** Rows with their number as input; {@code ones} of {@code count} are of class 1, the last ones. */
    private static Dataset rows(int count, int ones) {
        return new Dataset(
                List.of("x"),
                List.of("y"),
                IntStream.range(0, count)
                        .mapToObj(i -> new Sample(new double[] {i}, new double[] {i < count - ones ? 0 : 1}))
                        .toList(),
                List.of());
    }

    private static long ones(List<Sample> rows) {
        return rows.stream().filter(row -> row.target(0) == 1).count();
    }

    private static List<Double> inputs(List<Sample> rows) {
        return rows.stream().map(row -> row.input(0)).toList();
    }

    @Property(tries = 200)
    void noRowIsLostOrInBothParts(
            @ForAll @IntRange(min = 1, max = 60) int count,
            @ForAll @DoubleRange(max = 0.9) double fraction,
            @ForAll long seed,
            @ForAll Split.Drawing drawing) {
        Dataset data = rows(count, count / 3);
        Dataset split = new Split(fraction, seed, drawing).of(data);
        List<Double> together = new ArrayList<>(inputs(split.train()));
        together.addAll(inputs(split.test()));
        assertThat(together).containsExactlyInAnyOrderElementsOf(inputs(data.train()));
        assertThat(inputs(split.train())).isSorted();
        assertThat(inputs(split.test())).isSorted();
        // Each class keeps a training row, which counts where there are few.
        int most = count - (count >= 3 && drawing == EACH ? 2 : 1);
        assertThat((double) split.test().size())
                .isBetween(Math.min(fraction * count - 1.5, most), fraction * count + 0.5);
    }

    @Property(tries = 200)
    void eachClassHasItsShareWithinARow(
            @ForAll @IntRange(min = 2, max = 30) int zeros,
            @ForAll @IntRange(min = 2, max = 30) int ones,
            @ForAll @DoubleRange(max = 0.5) double fraction,
            @ForAll long seed) {
        Dataset split = new Split(fraction, seed, EACH).of(rows(zeros + ones, ones));
        assertThat((double) ones(split.test())).isBetween(fraction * ones - 1, fraction * ones + 1);
        assertThat((double) split.test().size() - ones(split.test()))
                .isBetween(fraction * zeros - 1, fraction * zeros + 1);
    }

    private static Dataset classes(List<Integer> sizes) {
        List<Sample> rows = new ArrayList<>();
        for (int k = 0; k < sizes.size(); k++) {
            for (int i = 0; i < sizes.get(k); i++) {
                double[] targets = new double[sizes.size()];
                targets[k] = 1;
                rows.add(new Sample(new double[] {rows.size()}, targets));
            }
        }
        List<String> outputs =
                IntStream.range(0, sizes.size()).mapToObj(k -> "y" + k).toList();
        return new Dataset(List.of("x"), outputs, rows, List.of());
    }

    @Property(tries = 1000)
    void whatIsAnnouncedIsMadeAndNoClassIsLeftWithoutTestRowsWhileAnotherHasTwo(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 12) Integer> counts,
            @ForAll @DoubleRange(max = 0.9) double fraction,
            @ForAll long seed,
            @ForAll Split.Drawing drawing) {
        Dataset data = classes(counts);
        Split chosen = new Split(fraction, seed, drawing);
        Dataset split = chosen.of(data);
        assertThat(split.test()).hasSize(chosen.testRows(chosen.sizes(data)));
        if (drawing == EACH && TargetKind.nameClasses(data.train())) {
            assertSharesOfEachClass(counts, fraction, split);
        }
    }

    private static void assertSharesOfEachClass(List<Integer> counts, double fraction, Dataset split) {
        long[] tested = IntStream.range(0, counts.size())
                .mapToLong(k ->
                        split.test().stream().filter(row -> row.target(k) == 1).count())
                .toArray();
        boolean oneHasTwo = LongStream.of(tested).anyMatch(rows -> rows > 1);
        for (int k = 0; k < tested.length; k++) {
            assertThat(tested[k]).isLessThan(counts.get(k));
            assertThat((double) tested[k]).isBetween(fraction * counts.get(k) - 1, fraction * counts.get(k) + 1);
            if (oneHasTwo && counts.get(k) > 1) {
                assertThat(tested[k]).isPositive();
            }
        }
    }

    /** Three rows of one class, two each of two others, 40 % tested. */
    @Test
    void sevenRowsOfThreeClassesGiveATestRowEach() {
        for (long seed = 0; seed < 50; seed++) {
            Dataset split = new Split(0.4, seed, EACH).of(classes(List.of(3, 2, 2)));
            for (int k = 0; k < 3; k++) {
                int output = k;
                assertThat(split.test().stream().filter(row -> row.target(output) == 1))
                        .hasSize(1);
            }
        }
    }

    @Test
    void aStratifiedFifthOfThreeTimesFiftyIsThreeTimesTen() {
        Dataset iris = new Recipe(Generator.THREE_BLOBS, 150, 0, 1).dataset();
        Dataset split = new Split(0.2, 9, EACH).of(iris);
        assertThat(split.test()).hasSize(30);
        for (int k = 0; k < 3; k++) {
            int output = k;
            assertThat(split.test().stream().filter(row -> row.target(output) == 1))
                    .hasSize(10);
        }
    }

    @Test
    void theSameSeedSplitsInTheSameWayAndAnotherInAnother() {
        Dataset data = rows(100, 50);
        assertThat(new Split(0.3, 5, ALL).of(data)).isEqualTo(new Split(0.3, 5, ALL).of(data));
        assertThat(new Split(0.3, 5, ALL).of(data)).isNotEqualTo(new Split(0.3, 6, ALL).of(data));
    }

    @Test
    void testRowsOfBeforeAreDealtAnewToo() {
        Dataset first = new Split(0.4, 1, ALL).of(rows(50, 25));
        Dataset none = new Split(0, 2, ALL).of(first);
        assertThat(none.test()).isEmpty();
        assertThat(inputs(none.train()))
                .containsExactlyInAnyOrderElementsOf(inputs(rows(50, 25).train()));
    }

    @Test
    void rowsWithoutClassesAreDrawnFromAll() {
        Dataset numbers = new Recipe(Generator.SINE, 40, 0.1, 3).dataset();
        assertThat(new Split(0.25, 4, EACH).of(numbers)).isEqualTo(new Split(0.25, 4, ALL).of(numbers));
        assertThat(new Split(0.25, 4, EACH).of(numbers).test()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 0.91, Double.NaN})
    void aFractionOutOfRangeIsRefused(double fraction) {
        assertThatThrownBy(() -> new Split(fraction, 1, ALL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("fraction: expected 0 to 0.9 but was ");
    }
}
