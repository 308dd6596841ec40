package backprop.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.training.Curves;
import backprop.training.ErrorCurve;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurvePixelsTest {

    private static ChartScale scale(ErrorCurve curve) {
        return ChartScale.of(curve, LossScale.LINEAR, 340, 320, new Numbers(Languages.ENGLISH));
    }

    @Test
    void aShortRunHasAPointForEachEpochAndNoBand() {
        ErrorCurve curve = Curves.of(0.8, 0.4, 0.2);
        ChartScale scale = scale(curve);
        CurvePixels pixels = CurvePixels.of(curve, Series.TRAINING, scale);
        assertThat(pixels.size()).isEqualTo(3);
        assertThat(pixels.y(1)).isEqualTo(scale.y(0.4));
        assertThat(pixels.top(1)).isEqualTo(pixels.bottom(1));
    }

    @Test
    void aLongRunHasOnePointAPixelAndLosesNoSpike() {
        double[] losses = IntStream.range(0, 100_000).mapToDouble(i -> 0.5).toArray();
        losses[77_777] = 0.9;
        losses[33_333] = 0.1;
        ErrorCurve curve = Curves.of(losses);
        ChartScale scale = scale(curve);
        CurvePixels pixels = CurvePixels.of(curve, Series.TRAINING, scale);
        assertThat(pixels.size()).isBetween(200, 341);
        assertThat(pixels.first(0)).isEqualTo(scale.y(0.5));
        assertThat(highest(pixels)).isCloseTo(scale.y(0.9), within(1e-9));
        assertThat(lowest(pixels)).isCloseTo(scale.y(0.1), within(1e-9));
    }

    /** Epoch after epoch the loss jumps up and down; a column of pixels has one epoch or two, or none. */
    @ParameterizedTest
    @ValueSource(ints = {160, 250, 270, 290, 400, 450, 700, 1500, 3000, 5001})
    void theBandOfALossThatJumpsHasNoGaps(int epochs) {
        ErrorCurve curve = Curves.of(IntStream.range(0, epochs)
                .mapToDouble(i -> i % 2 == 0 ? 0.2 : 0.8)
                .toArray());
        ChartScale scale = scale(curve);
        CurvePixels pixels = CurvePixels.of(curve, Series.TRAINING, scale);
        for (int i = 2; i < pixels.size(); i++) {
            assertThat(pixels.left(i)).isEqualTo(pixels.right(i - 1));
            assertThat(pixels.top(i)).isCloseTo(scale.y(0.8), within(1e-9));
            assertThat(pixels.bottom(i)).isCloseTo(scale.y(0.2), within(1e-9));
        }
    }

    private static double highest(CurvePixels pixels) {
        return IntStream.range(0, pixels.size()).mapToDouble(pixels::top).min().orElseThrow();
    }

    private static double lowest(CurvePixels pixels) {
        return IntStream.range(0, pixels.size())
                .mapToDouble(pixels::bottom)
                .max()
                .orElseThrow();
    }

    @Test
    void theTestLossHasAGapWhereThereWereNoTestRows() {
        double none = Double.NaN;
        ErrorCurve curve = Curves.of(new double[] {1, 1, 1, 1}, new double[] {none, none, 0.5, 0.4}, 1);
        CurvePixels pixels = CurvePixels.of(curve, Series.TEST, scale(curve));
        assertThat(pixels.y(1)).isNaN();
        assertThat(pixels.y(2)).isFinite();
        assertThat(pixels.isEmpty()).isFalse();
        assertThat(CurvePixels.of(Curves.of(1, 2), Series.TEST, scale(curve)).isEmpty())
                .isTrue();
    }
}
