package backprop.ui.history;

import backprop.training.ErrorCurve;
import backprop.ui.shared.Palette;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Immutable content of the chart.
 *
 * @param training the line of the training loss
 * @param test     the line of the test loss, if there is one
 */
record ChartContent(
        ErrorCurve curve,
        ChartScale scale,
        CurvePixels training,
        Optional<CurvePixels> test,
        Palette palette,
        ChartTexts texts) {

    private static final double NEAR = 3;

    static ChartContent of(ErrorCurve curve, ChartScale scale, Palette palette, ChartTexts texts) {
        CurvePixels test = CurvePixels.of(curve, Series.TEST, scale);
        return new ChartContent(
                curve,
                scale,
                CurvePixels.of(curve, Series.TRAINING, scale),
                test.isEmpty() ? Optional.empty() : Optional.of(test),
                palette,
                texts);
    }

    /** Whether there was an edit at, or within few pixels of, the epoch of a point. */
    boolean isChanged(int point) {
        double x = scale.x(curve.epoch(point));
        return marks().stream().anyMatch(mark -> Math.abs(mark - x) <= NEAR);
    }

    /** Pixel positions of the epochs after which there was an edit. */
    List<Double> marks() {
        return Arrays.stream(curve.marks()).mapToObj(scale::x).toList();
    }
}
