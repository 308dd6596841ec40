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

    @Test
    void aRowThatIsGoneIsFollowedByTheLastOfItsSet() {
        Dataset data = data(1, 2);
        assertThat(Subject.training(1).within(data)).isEqualTo(Subject.training(1));
        assertThat(Subject.training(2).within(data)).isEqualTo(Subject.training(1));
        assertThat(Subject.test(3).within(data.withTest(data.train()))).isEqualTo(Subject.test(1));
        assertThat(Subject.test(0).within(data.withTest(List.of()))).isEqualTo(Subject.training(0));
        Subject point = new Subject.Probe(List.of(7.0));
        assertThat(point.within(data)).isSameAs(point);
    }
}
