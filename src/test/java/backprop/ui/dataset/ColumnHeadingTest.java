package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Scoring;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ColumnHeadingTest {

    @Test
    void inputsAreNumberedAndASingleOutputIsNot() {
        assertThat(headings(1)).containsExactly("#", "Input 1", "Expected output", "Prediction", "Error");
    }

    @Test
    void severalOutputsAreNumberedAndTheRowNumberIsNot() {
        assertThat(headings(2))
                .containsExactly(
                        "#",
                        "Input 1",
                        "Expected output 1",
                        "Expected output 2",
                        "Prediction 1",
                        "Prediction 2",
                        "Error 1",
                        "Error 2");
    }

    @Test
    void namesTakeThePlaceOfNumbers() {
        Sample row = new Sample(new double[2], new double[2]);
        Dataset data =
                new Dataset(List.of("length", "petal width in cm"), List.of("no", "yes"), List.of(row), List.of());
        Texts texts = Texts.of(ColumnHeading.class, Locale.ENGLISH);
        assertThat(Column.of(data, Scoring.NONE).stream().map(column -> ColumnHeading.of(column, data, texts)))
                .extracting(ColumnHeading::full, ColumnHeading::brief)
                .contains(
                        tuple("length", "length"),
                        tuple("petal width in cm", "petal wi\u2026"),
                        tuple("Expected output yes", "Exp. yes"),
                        tuple("Error no", "Error no"));
    }

    @Test
    void aSingleOutputThatHasANameSaysItOnceAndClassesHaveAColumn() {
        Sample row = new Sample(new double[1], new double[1]);
        Dataset data = new Dataset(List.of("x"), List.of("rain"), List.of(row), List.of());
        Texts texts = Texts.of(ColumnHeading.class, Locale.ENGLISH);
        assertThat(Column.of(data, Scoring.THRESHOLD_HALF).stream()
                        .map(column -> ColumnHeading.of(column, data, texts).full()))
                .containsExactly("#", "Input 1", "Expected output rain", "Prediction", "Error", "Right?");
    }

    private static List<String> headings(int outputs) {
        Sample row = new Sample(new double[1], new double[outputs]);
        Dataset data = new Dataset(List.of("x"), List.of("y1", "y2").subList(0, outputs), List.of(row), List.of());
        Texts texts = Texts.of(ColumnHeading.class, Locale.ENGLISH);
        return Column.of(data, Scoring.NONE).stream()
                .map(column -> ColumnHeading.of(column, data, texts).full())
                .toList();
    }
}
