package backprop.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.training.Curves;
import backprop.training.ErrorCurve;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void powersOfTenAreWrittenAsInFormulas() {
        ChartScale scale = scale(Curves.of(1, 1e-30, 1e-300), LossScale.LOGARITHMIC);
        assertThat(texts(scale.lossLabels())).contains("10\u207b\u00b3\u2070\u2070", "10\u207b\u00b9\u2070\u2070", "1");
    }

    @Test
    void aLossBeyondALinearAxisIsNotDrawnAtItsEnd() {
        double[] losses = IntStream.range(0, 456)
                .mapToDouble(i -> 0.1 * Math.pow(4.74, i))
                .toArray();
        ErrorCurve curve = Curves.of(losses);
        assertThat(losses[455]).isBetween(1e306, 1e308);
        ChartScale linear = scale(curve, LossScale.LINEAR);
        assertThat(linear.losses().isAbove(losses[455])).isTrue();
        assertThat(linear.lineY(losses[455])).isLessThan(linear.top() - 50);
        ChartScale logarithmic = scale(curve, LossScale.LOGARITHMIC);
        assertThat(logarithmic.losses().isAbove(losses[455])).isFalse();
        double decades = (logarithmic.y(1e300) - logarithmic.y(1e307)) / 7;
        assertThat(logarithmic.y(1e307) - logarithmic.y(losses[455]))
                .isCloseTo(decades * Math.log10(losses[455] / 1e307), within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({
        "1e-300, 1e307, 0.5",
        "0, 1e-300, 1e307",
        "0, 0, 0",
        "0, 1e-17, 1",
        "4e307, 4e307, 1.7e308",
        "1e-310, 0, 1e-320",
        "1, Infinity, Infinity",
        "Infinity, Infinity, Infinity",
        "0.7, 0.7, 0.7",
        "99999, 100001, 3e6",
        "1e-3, 1e-4, 1e-5",
        "0, 1e-12, 1e-14",
        "5e-324, 1, 1"
    })
    void noLabelTouchesAnotherAtAnyRange(double first, double second, double third) {
        for (LossScale kind : LossScale.values()) {
            for (Locale language : Languages.ALL) {
                for (double height : new double[] {90, 150, 320, 900}) {
                    ErrorCurve curve = Curves.of(first, second, third);
                    ChartScale scale = ChartScale.of(curve, kind, 340, height, new Numbers(language));
                    assertApart(scale.lossLabels());
                    assertThat(scale.y(first)).isBetween(scale.top(), scale.bottom());
                    assertThat(texts(scale.lossLabels())).doesNotHaveDuplicates();
                }
            }
        }
    }

    private static void assertApart(List<ChartScale.AxisLabel> labels) {
        for (int i = 1; i < labels.size(); i++) {
            assertThat(labels.get(i - 1).position() - labels.get(i).position())
                    .isGreaterThanOrEqualTo(ChartScale.LABEL_HEIGHT);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 999, 39_490_926, 9_999_999_999_999L})
    void epochsHaveGroupsOfDigitsAndRoom(long last) {
        ErrorCurve curve = Curves.from(last, 0.7, 0.6);
        for (Locale language : Languages.ALL) {
            Numbers numbers = new Numbers(language);
            ChartScale scale = ChartScale.of(curve, LossScale.LINEAR, 340, 320, numbers);
            assertThat(scale.epochLabels()).isNotEmpty();
            for (int i = 1; i < scale.epochLabels().size(); i++) {
                ChartScale.AxisLabel before = scale.epochLabels().get(i - 1);
                ChartScale.AxisLabel label = scale.epochLabels().get(i);
                double halves = 5.5 * (before.text().length() + label.text().length()) / 2;
                assertThat(label.position() - before.position()).isGreaterThan(halves);
            }
        }
        assertThat(texts(ChartScale.of(Curves.from(39_490_926, 0.7, 0.6), LossScale.LINEAR, 340, 320, ENGLISH)
                        .epochLabels()))
                .allMatch(label -> label.matches("39,490,92[67]"));
    }

    @Test
    void aTinyPanelDoesNotBreakTheChart() {
        ChartScale scale = ChartScale.of(Curves.of(0.5, 0.4), LossScale.LINEAR, 10, 10, ENGLISH);
        assertThat(scale.right()).isGreaterThan(scale.left());
        assertThat(scale.bottom()).isGreaterThan(scale.top());
    }
}
