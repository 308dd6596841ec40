package backprop.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TargetKindTest {

    private static TargetKind kind(double[]... targets) {
        List<String> outputs =
                IntStream.range(0, targets[0].length).mapToObj(k -> "y" + k).toList();
        List<Sample> rows = Stream.of(targets)
                .map(target -> new Sample(new double[] {0}, target))
                .toList();
        return TargetKind.of(new Dataset(List.of("x"), outputs, rows, List.of()));
    }

    @Test
    void theNarrowestKindIsFound() {
        assertThat(kind(new double[] {1, 0}, new double[] {0, 1})).isEqualTo(TargetKind.CLASSES);
        assertThat(kind(new double[] {1, 1}, new double[] {0, 1})).isEqualTo(TargetKind.BINARY);
        assertThat(kind(new double[] {1}, new double[] {1})).isEqualTo(TargetKind.BINARY);
        assertThat(kind(new double[] {1}, new double[] {0.5})).isEqualTo(TargetKind.NUMBERS);
        assertThat(kind(new double[] {2, -1})).isEqualTo(TargetKind.NUMBERS);
    }

    @Test
    void testRowsCountToo() {
        Sample row = new Sample(new double[] {0}, new double[] {1});
        Sample tested = new Sample(new double[] {0}, new double[] {7});
        assertThat(TargetKind.of(new Dataset(List.of("x"), List.of("y"), List.of(row), List.of(tested))))
                .isEqualTo(TargetKind.NUMBERS);
    }
}
