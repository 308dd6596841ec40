package backprop.ui.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LinearScaleTest {

    @Test
    void endsWhoseDistanceIsBeyondAllDoublesAreAnAxisToo() {
        LinearScale widest = new LinearScale(-Double.MAX_VALUE, Double.MAX_VALUE, 0, 100);
        assertThat(widest.position(0)).isEqualTo(50);
        assertThat(widest.position(Double.MAX_VALUE)).isEqualTo(100);
        assertThat(widest.position(-Double.MAX_VALUE / 2)).isEqualTo(25);
        assertThat(widest.value(50)).isZero();
        assertThat(widest.value(100)).isEqualTo(Double.MAX_VALUE);
        assertThat(new LinearScale(0, Double.MIN_VALUE, 0, 100).position(Double.MIN_VALUE))
                .isEqualTo(100);
    }

    @Test
    void aVerticalAxisGrowsUpwards() {
        LinearScale y = new LinearScale(-1, 3, 200, 0);
        assertThat(y.position(-1)).isEqualTo(200);
        assertThat(y.position(0)).isEqualTo(150);
        assertThat(y.position(3)).isEqualTo(0);
        assertThat(y.valuePerPixel()).isEqualTo(0.02);
    }

    @Test
    void aPixelBecomesAValueAndThatPixelAgain() {
        LinearScale x = new LinearScale(-0.35, 1.35, 42, 321);
        for (double pixel = 0; pixel < 400; pixel += 13.7) {
            assertThat(x.position(x.value(pixel))).isEqualTo(pixel, within(1e-9));
        }
    }

    @Test
    void roundedValuesAreShortAndStayWithinAPixel() {
        LinearScale x = new LinearScale(-0.35, 1.35, 42, 321);
        assertThat(x.decimals()).isEqualTo(2);
        assertThat(x.roundValue(201)).isEqualTo(0.62);
        for (double pixel = 42; pixel < 321; pixel++) {
            assertThat(x.position(x.roundValue(pixel))).isEqualTo(pixel, within(1.0));
        }
    }

    @Test
    void largeValuesNeedNoDecimals() {
        assertThat(new LinearScale(0, 4000, 0, 200).decimals()).isZero();
        assertThat(new LinearScale(0, 4000, 0, 200).roundValue(100.03)).isEqualTo(2001);
    }

    @Test
    void aRangeWithoutLengthIsRefused() {
        assertThatThrownBy(() -> new LinearScale(2, 2, 0, 10)).hasMessageContaining("2.0 and 2.0");
    }
}
