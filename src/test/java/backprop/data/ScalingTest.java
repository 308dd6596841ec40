package backprop.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScalingTest {

    private static Sample row(double... inputs) {
        return new Sample(inputs, new double[] {1});
    }

    private static Dataset column(double... values) {
        List<Sample> rows = DoubleStream.of(values).mapToObj(ScalingTest::row).toList();
        return new Dataset(List.of("x"), List.of("y"), rows, List.of());
    }

    private static Scaling of(Scaling.Method method, double... values) {
        return column(values).withScaling(method).scaling();
    }

    /** numpy: mean 1.875, std 1.8833148966649205. */
    @Test
    void standardIsMeanAndDeviationOfThePopulation() {
        Scaling scaling = of(Scaling.Method.STANDARD, 3, -1, 4, 1.5);
        assertThat(scaling.shift(0)).isEqualTo(1.875);
        assertThat(scaling.scale(0)).isCloseTo(1.8833148966649205, within(4e-16));
        assertThat(scaling.of(4)[0]).isCloseTo(1.1283296297199523, within(1e-15));
    }

    @Test
    void rangeGoesFromTheSmallestToTheLargest() {
        Scaling scaling = of(Scaling.Method.RANGE, 3, -1, 4, 1.5);
        assertThat(scaling.shift(0)).isEqualTo(-1);
        assertThat(scaling.scale(0)).isEqualTo(5);
        assertThat(scaling.of(-1)).containsExactly(0);
        assertThat(scaling.of(1.5)).containsExactly(0.5);
        assertThat(scaling.of(4)).containsExactly(1);
        assertThat(scaling.of(9)).containsExactly(2);
    }

    /** Of 3, -1 and 4, once 100 is left out: by hand, and 2 +- sqrt(14/3). */
    @Test
    void rowsThatAreLeftOutHaveNoSay() {
        Dataset all = column(3, -1, 4, 100).withScaling(Scaling.Method.RANGE);
        assertThat(all.scaling().scale(0)).isEqualTo(101);
        Dataset some = all.withLeftOut(List.of(3));
        assertThat(some.scaling().scale(0)).isEqualTo(5);
        Scaling standard = some.withScaling(Scaling.Method.STANDARD).scaling();
        assertThat(standard.shift(0)).isEqualTo(2);
        assertThat(standard.scale(0)).isCloseTo(2.160246899469287, within(4e-16));
        assertThat(some.withTakingPart(List.of(3)).scaling()).isEqualTo(all.scaling());
    }

    @Test
    void withoutAMethodNothingIsDone() {
        assertThat(of(Scaling.Method.NONE, 3, -1)).isEqualTo(Scaling.NONE);
        assertThat(Scaling.NONE.of(3, -0.0)).containsExactly(3, -0.0);
        assertThat(Scaling.NONE.isUsed()).isFalse();
    }

    /** The mean of three times 0.1 is not 0.1 in floating point; divided by a deviation of 1e-17 it would be -1. */
    @ParameterizedTest
    @EnumSource(value = Scaling.Method.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void aColumnWithoutDifferencesBecomesZero(Scaling.Method method) {
        Scaling scaling = of(method, 0.1, 0.1, 0.1);
        assertThat(scaling.scale(0)).isEqualTo(1);
        assertThat(scaling.of(0.1)).containsExactly(0);
    }

    @Test
    void onlyTrainingRowsCount() {
        Dataset data = column(0, 10).withScaling(Scaling.Method.RANGE);
        Dataset tested = data.withTest(List.of(row(1000)));
        assertThat(tested.scaling()).isEqualTo(data.scaling());
        assertThat(tested.scaling().of(1000)).containsExactly(100);
    }

    @Test
    void theSameTrainingRowsKeepNumbersThatWereGiven() {
        Scaling given = new Scaling(Scaling.Method.RANGE, new double[] {-5}, new double[] {7});
        Dataset data = column(0, 10).withTest(List.of(row(1000))).withScaling(given);
        assertThat(data.withTrain(List.copyOf(data.train())).scaling()).isEqualTo(given);
        assertThat(data.withRows(List.of(row(0), row(10)), List.of()).scaling()).isEqualTo(given);
        assertThat(data.withRows(List.of(row(0), row(9)), List.of()).scaling().scale(0))
                .isEqualTo(9);
        Split split = new Split(0.5, 1, Split.Drawing.FROM_ALL);
        Dataset once = split.of(data).withScaling(given);
        assertThat(split.of(once).scaling()).isEqualTo(given);
    }

    @Test
    void otherTrainingRowsHaveOtherNumbers() {
        Dataset data = column(0, 10).withScaling(Scaling.Method.RANGE);
        assertThat(data.withRow(1, row(4)).scaling().scale(0)).isEqualTo(4);
        assertThat(data.withRowAdded(0, row(-2)).scaling().shift(0)).isEqualTo(-2);
        assertThat(data.withoutRow(0).scaling()).isEqualTo(new Scaling(Scaling.Method.RANGE, at(10), at(1)));
        assertThat(data.withRow(1, row(4)).withRow(1, row(10))).isEqualTo(data);
        assertThatThrownBy(() -> data.withoutRow(0).withoutRow(0))
                .hasMessageStartingWith("train: expected at least one");
    }

    @Test
    void namesAndSplitKeepTheMethod() {
        Dataset data = column(0, 10, 20, 30).withScaling(Scaling.Method.STANDARD);
        assertThat(data.withNames(List.of("height"), List.of("y")).scaling()).isEqualTo(data.scaling());
        Dataset split = new Split(0.5, 3, Split.Drawing.FROM_ALL).of(data);
        assertThat(split.scaling())
                .isEqualTo(split.withScaling(Scaling.Method.STANDARD).scaling());
        assertThat(split.scaling()).isNotEqualTo(data.scaling());
    }

    /** Among the largest and the smallest doubles that there are. */
    @ParameterizedTest
    @EnumSource(value = Scaling.Method.class, names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void extremeNumbersStayFinite(Scaling.Method method) {
        double max = Double.MAX_VALUE;
        double min = Double.MIN_VALUE;
        double[][] columns = {
            {max, -max},
            {max, max, -max},
            {max, Math.nextDown(max)},
            {min, 0},
            {min, -min, 0},
            {max, min},
            {-0.0, 0},
            {1e-310, 2e-310, 5e-310}
        };
        for (double[] values : columns) {
            Scaling scaling = of(method, values);
            for (double value : values) {
                double scaled = scaling.ofColumn(0, value);
                assertThat(scaled).as("%s of %s", value, scaling).isBetween(-2.0, 2.0);
            }
            assertThat(scaling.ofColumn(0, max)).isFinite();
            assertThat(scaling.ofColumn(0, -max)).isFinite();
        }
    }

    @Property(tries = 300)
    void scaledRowsHaveTheMeanAndRangeThatTheMethodPromises(@ForAll @Size(min = 2, max = 40) double[] values) {
        double low = DoubleStream.of(values).min().orElseThrow();
        double high = DoubleStream.of(values).max().orElseThrow();
        Scaling range = of(Scaling.Method.RANGE, values);
        Scaling standard = of(Scaling.Method.STANDARD, values);
        for (double value : values) {
            assertThat(range.ofColumn(0, value)).isBetween(-1e-12, 2.0);
            assertThat(Math.abs(standard.ofColumn(0, value))).isLessThanOrEqualTo(Math.sqrt(values.length) + 1e-9);
        }
        if (low < high && Double.isFinite(high - low)) {
            assertThat(range.ofColumn(0, high)).isEqualTo(1);
            assertThat(DoubleStream.of(values)).allMatch(value -> range.ofColumn(0, value) <= 1);
        }
    }

    /** As the textbook does it; the code computes in other units, which must not change a bit. */
    @Property(tries = 100)
    void theUnitChangesNoBit(@ForAll long seed) {
        Random random = new Random(seed);
        double[] values = random.doubles(25, -1000, 1000).toArray();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        Scaling scaling = of(Scaling.Method.STANDARD, values);
        assertThat(scaling.shift(0)).isEqualTo(mean);
        assertThat(scaling.scale(0)).isEqualTo(Math.sqrt(squares / values.length));
    }

    @Test
    void itsNumbersAreItsOwn() {
        double[] shift = {1};
        Scaling scaling = new Scaling(Scaling.Method.RANGE, shift, at(2));
        shift[0] = 7;
        scaling.scale()[0] = 7;
        assertThat(scaling.of(5)).containsExactly(2);
    }

    @Test
    void wrongNumbersAreRefused() {
        assertThatThrownBy(() -> new Scaling(Scaling.Method.RANGE, at(0), at(0)))
                .hasMessageStartingWith("scale[0]: ");
        assertThatThrownBy(() -> new Scaling(Scaling.Method.RANGE, at(Double.NaN), at(1)))
                .hasMessageStartingWith("scale[0]: ");
        assertThatThrownBy(() -> new Scaling(Scaling.Method.RANGE, at(1), new double[2]))
                .hasMessageStartingWith("scale: ");
        assertThatThrownBy(() -> new Scaling(Scaling.Method.NONE, at(1), at(1))).hasMessageStartingWith("scale: ");
        Scaling two = new Scaling(Scaling.Method.RANGE, new double[2], new double[] {1, 1});
        assertThatThrownBy(() -> column(1, 2).withScaling(two)).hasMessageStartingWith("scaling.shift: expected 1 ");
    }

    private static double[] at(double number) {
        return new double[] {number};
    }
}
