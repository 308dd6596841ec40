package backprop.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A content of 500 pixels in a window of 200. */
class FocusScrollTest {

    private static final double HIDDEN = 300;

    /** The window at {@code now} pixels shows what lies from {@code from} to {@code to} when it is at {@code then}. */
    @ParameterizedTest
    @CsvSource({"0, 10, 40, 0", "0, 190, 220, 20", "300, 190, 220, 190", "100, 150, 180, 100", "0, 480, 500, 300"})
    void scrollsNoFurtherThanNeeded(double now, double from, double to, double then) {
        assertThat(FocusScroll.scrolled(now / HIDDEN, 1, HIDDEN, to - 200, from))
                .isCloseTo(then / HIDDEN, within(1e-12));
    }

    @Test
    void theBeginningCountsMoreWhereNotAllFits() {
        assertThat(FocusScroll.scrolled(0, 1, HIDDEN, 350 - 200, 100)).isCloseTo(100 / HIDDEN, within(1e-12));
    }

    @Test
    void staysWhereEverythingFits() {
        assertThat(FocusScroll.scrolled(0.5, 1, -20, 100, 50)).isEqualTo(0.5);
    }
}
