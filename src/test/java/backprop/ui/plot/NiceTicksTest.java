package backprop.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NiceTicksTest {

    private static List<Double> values(List<Tick> ticks) {
        return ticks.stream().map(Tick::value).toList();
    }

    @Test
    void theUnitIntervalIsCutIntoFifths() {
        assertThat(values(NiceTicks.linear(0, 1, 6))).containsExactly(0.0, 0.2, 0.4, 0.6, 0.8, 1.0);
        assertThat(NiceTicks.linear(0, 1, 6)).allMatch(tick -> tick.decimals() == 1);
    }

    @Test
    void aRangeWithMarginsShowsHalves() {
        assertThat(values(NiceTicks.linear(-0.35, 1.35, 5))).containsExactly(0.0, 0.5, 1.0);
    }

    @Test
    void largeAndSmallNumbersKeepTheDecimalsTheyNeed() {
        assertThat(values(NiceTicks.linear(0, 12_000, 4))).containsExactly(0.0, 5000.0, 10_000.0);
        assertThat(NiceTicks.linear(0, 12_000, 4)).allMatch(tick -> tick.decimals() == 0);
        assertThat(values(NiceTicks.linear(0.0011, 0.0034, 3))).containsExactly(0.002, 0.003);
        assertThat(NiceTicks.linear(0.0011, 0.0034, 3)).allMatch(tick -> tick.decimals() == 3);
    }

    @Test
    void zeroHasNoMinusSign() {
        assertThat(NiceTicks.linear(-1, 1, 5).get(2).value()).isEqualTo(0.0);
        assertThat(1 / NiceTicks.linear(-1, 1, 5).get(2).value()).isPositive();
    }

    @Test
    void anAxisOfDecadesShowsPowersOfTen() {
        assertThat(values(NiceTicks.decades(0.003, 700, 6))).containsExactly(0.01, 0.1, 1.0, 10.0, 100.0);
    }

    @Test
    void manyDecadesAreThinnedOut() {
        assertThat(values(NiceTicks.decades(1e-12, 1, 5))).containsExactly(1e-12, 1e-9, 1e-6, 1e-3, 1.0);
    }

    @Test
    void aShortLogarithmicAxisShowsDoublesAndFivefolds() {
        assertThat(values(NiceTicks.decades(0.1, 1, 5))).containsExactly(0.1, 0.2, 0.5, 1.0);
    }

    @Test
    void endsThatAreNoAxisAreRefused() {
        assertThatThrownBy(() -> NiceTicks.linear(1, 1, 5)).hasMessageContaining("1.0 to 1.0");
        assertThatThrownBy(() -> NiceTicks.linear(0, Double.NaN, 5)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> NiceTicks.decades(0, 1, 5)).hasMessageContaining("above 0");
    }

    @Property
    void ticksLieOnTheAxisAndAreNeverTooMany(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double low,
            @ForAll @DoubleRange(min = 0.01, max = 1e6) double length,
            @ForAll @IntRange(min = 3, max = 12) int atMost) {
        List<Double> ticks = values(NiceTicks.linear(low, low + length, atMost));
        assertThat(ticks).hasSizeBetween(1, atMost).isSorted();
        assertThat(ticks).allMatch(value -> value >= low - length * 1e-6 && value <= low + length * (1 + 1e-6));
    }
}
