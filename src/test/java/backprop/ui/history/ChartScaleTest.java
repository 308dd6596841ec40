package backprop.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.training.Curves;
import backprop.training.ErrorCurve;
import backprop.ui.Languages;
import backprop.ui.Numbers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartScaleTest {

    private static final Numbers ENGLISH = new Numbers(Languages.ENGLISH);

    private static ChartScale scale(ErrorCurve curve, LossScale kind) {
        return ChartScale.of(curve, kind, 340, 320, ENGLISH);
    }

    private static List<String> texts(List<ChartScale.AxisLabel> labels) {
        return labels.stream().map(ChartScale.AxisLabel::text).toList();
    }

    @Test
    void aLinearAxisGoesFromZeroToARoundNumberAboveTheLargestLoss() {
        ChartScale scale = scale(Curves.of(0.73, 0.6, 0.4), LossScale.LINEAR);
        assertThat(texts(scale.lossLabels())).startsWith("0").endsWith("0.8");
        assertThat(scale.y(0.8)).isEqualTo(scale.top());
        assertThat(scale.y(0)).isEqualTo(scale.bottom());
    }

    @Test
    void theEpochsOfTheWholeRunFillTheWidth() {
        ChartScale scale = scale(Curves.of(new double[64]), LossScale.LINEAR);
        assertThat(scale.x(0)).isEqualTo(scale.left());
        assertThat(scale.x(63)).isEqualTo(scale.right());
        assertThat(texts(scale.epochLabels())).containsExactly("0", "20", "40", "60");
    }

    @Test
    void noEpochHasAFraction() {
        assertThat(texts(scale(Curves.of(1), LossScale.LINEAR).epochLabels())).containsExactly("0", "1");
        assertThat(texts(scale(Curves.of(1, 1, 1), LossScale.LINEAR).epochLabels()))
                .containsExactly("0", "1", "2");
    }

    @Test
    void aRunThatDivergesIsCutOffAndSaysSo() {
        ChartScale scale = scale(Curves.of(0.5, 0.7, 0.9, 60, 4e9, 3e40), LossScale.LINEAR);
        assertThat(scale.losses().isExceeded()).isTrue();
        assertThat(scale.y(3e40)).isEqualTo(scale.top());
        assertThat(texts(scale.lossLabels())).last().satisfies(top -> assertThat(Double.parseDouble(top))
                .isBetween(0.9, 1000.0));
    }

    @Test
    void overshootingIsShownWhole() {
        assertThat(scale(Curves.of(0.7, 2.5, 0.1, 0.01, 0.01, 0.01), LossScale.LINEAR)
                        .losses()
                        .isExceeded())
                .isFalse();
    }

    @Test
    void aLogarithmicAxisHasWholeDecades() {
        ChartScale scale = scale(Curves.of(0.73, 0.05, 0.002), LossScale.LOGARITHMIC);
        assertThat(texts(scale.lossLabels())).contains("0.001", "0.01", "0.1", "1");
        assertThat(scale.y(1)).isEqualTo(scale.top());
        assertThat(scale.y(0.001)).isCloseTo(scale.bottom(), within(1e-9));
        assertThat(scale.y(0.01) - scale.y(0.1)).isCloseTo(scale.y(0.1) - scale.y(1), within(1e-9));
    }

    @Test
    void zeroLiesOnALineOfItsOwnOnALogarithmicAxis() {
        ChartScale scale = scale(Curves.of(0.5, 0.01, 0), LossScale.LOGARITHMIC);
        assertThat(texts(scale.lossLabels())).startsWith("0", "0.01").endsWith("1");
        assertThat(scale.y(0)).isEqualTo(scale.bottom());
        assertThat(scale.y(1e-300)).isEqualTo(scale.bottom());
    }

    @Test
    void nothingButZerosIsStillAnAxis() {
        for (LossScale kind : LossScale.values()) {
            ChartScale scale = scale(Curves.of(0, 0), kind);
            assertThat(scale.y(0)).isEqualTo(scale.bottom());
            assertThat(scale.lossLabels()).hasSizeGreaterThan(1);
        }
    }

    @Test
    void hugeLossesHaveShortLabels() {
        ChartScale scale = scale(Curves.of(1, 1e30, 1e300), LossScale.LOGARITHMIC);
        assertThat(texts(scale.lossLabels()))
                .allSatisfy(label -> assertThat(label).hasSizeLessThan(7));
    }

    @Test
    void aTinyPanelDoesNotBreakTheChart() {
        ChartScale scale = ChartScale.of(Curves.of(0.5, 0.4), LossScale.LINEAR, 10, 10, ENGLISH);
        assertThat(scale.right()).isGreaterThan(scale.left());
        assertThat(scale.bottom()).isGreaterThan(scale.top());
    }
}
