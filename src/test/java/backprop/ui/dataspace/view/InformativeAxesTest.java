package backprop.ui.dataspace.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Scoring;
import backprop.session.Presets;
import backprop.ui.dataspace.plot.Axes;
import backprop.ui.dataspace.plot.Sessions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InformativeAxesTest {

    private static Sample row(double target, double... inputs) {
        return new Sample(inputs, new double[] {target});
    }

    /** Classes 1, 2, 3 and 7, 8, 9: each has the sum of squares 2, all have 58 around their mean 5. */
    @Test
    void theRatioIsTheVarianceBetweenClassesOverThatWithinThem() {
        List<Sample> rows = List.of(row(0, 1), row(0, 2), row(0, 3), row(1, 7), row(1, 8), row(1, 9));
        assertThat(InformativeAxes.ratio(rows, 0)).isEqualTo(54.0 / 4, within(1e-12));
    }

    /** For y = 2, 4, 5, 4, 5 over x = 1..5 the square of the correlation is 0.6, a textbook example of regression. */
    @Test
    void forNumbersItIsTheVarianceThatALineExplains() {
        List<Sample> rows = List.of(row(2, 1), row(4, 2), row(5, 3), row(4, 4), row(5, 5));
        assertThat(InformativeAxes.correlation(rows, 0)).isEqualTo(0.6 / 0.4, within(1e-12));
    }

    /** Published for Fisher's irises: F = 119.26, 49.16, 1180.16 and 960.01 for the four measures, over all 150. */
    @Test
    void irisesAreShownByTheirPetals() throws Exception {
        Dataset iris = Presets.open("iris").config().data();
        assertThat(InformativeAxes.of(iris, Scoring.LARGEST)).isEqualTo(new Axes(2, 3));
        List<Sample> all = new ArrayList<>(iris.train());
        all.addAll(iris.test());
        double[] published = {119.26, 49.16, 1180.16, 960.01};
        for (int input = 0; input < published.length; input++) {
            // F has the degrees of freedom 2 and 147.
            assertThat(InformativeAxes.ratio(all, input) * 147 / 2).isEqualTo(published[input], within(0.01));
        }
    }

    @Test
    void inputsThatSayAsMuchStayInTheirOrder() {
        assertThat(InformativeAxes.of(Sessions.majority().data(), Scoring.THRESHOLD_HALF))
                .isEqualTo(new Axes(0, 1));
    }

    @Test
    void anInputThatDoesNotVarySaysNothing() {
        List<Sample> rows = List.of(row(0, 5, 1, 1), row(0, 5, 2, 1), row(1, 5, 3, 9), row(1, 5, 4, 8));
        Dataset data = new Dataset(List.of("a", "b", "c"), List.of("y"), rows, List.of());
        assertThat(InformativeAxes.of(data, Scoring.THRESHOLD_HALF)).isEqualTo(new Axes(1, 2));
        assertThat(InformativeAxes.of(data, Scoring.NONE)).isEqualTo(new Axes(1, 2));
    }

    @Test
    void oneOrTwoInputsLeaveNoChoice() {
        assertThat(InformativeAxes.of(Sessions.wave().data(), Scoring.NONE)).isEqualTo(new Axes(0, 0));
        assertThat(InformativeAxes.of(Sessions.blobs().data(), Scoring.LARGEST)).isEqualTo(new Axes(0, 1));
    }
}
