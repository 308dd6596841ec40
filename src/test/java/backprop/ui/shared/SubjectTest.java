package backprop.ui.shared;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectTest {

    private static Dataset data(double... inputs) {
        return new Dataset(
                List.of("x"),
                List.of("y"),
                java.util.Arrays.stream(inputs)
                        .mapToObj(x -> new Sample(new double[] {x}, new double[] {1}))
                        .toList(),
                List.of());
    }

    @Test
    void theFirstSubjectIsARowWithAnInputOtherThanZero() {
        assertThat(Subject.first(data(0, -0.0, 3, 4))).isEqualTo(Subject.training(2));
        assertThat(Subject.first(data(5, 0))).isEqualTo(Subject.training(0));
    }

    @Test
    void aRowThatIsLeftOutIsNotTheFirst() {
        assertThat(Subject.first(data(0, 2, 3).withLeftOut(List.of(1)))).isEqualTo(Subject.training(2));
    }

    @Test
    void whereAllInputsAreZeroItIsTheFirstRow() {
        assertThat(Subject.first(data(0, 0))).isEqualTo(Subject.training(0));
    }
}
