package backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowRangesTest {

    @Test
    void consecutiveRowsAreARangeAndTwoArePlainNumbers() {
        assertThat(ranges(1, 2, 3)).isEqualTo("2\u20134");
        assertThat(ranges(0, 1)).isEqualTo("1, 2");
        assertThat(ranges(4, 6, 7, 8, 20)).isEqualTo("5, 7\u20139, 21");
        assertThat(ranges(6)).isEqualTo("7");
        assertThat(ranges()).isEmpty();
    }

    @Test
    void manyRangesEndInAnEllipsis() {
        assertThat(ranges(IntStream.range(0, 50).map(i -> 2 * i).toArray())).isEqualTo("1, 3, 5, 7, 9, 11, \u2026");
    }

    private static String ranges(int... rows) {
        return RowRanges.of(IntStream.of(rows).boxed().toList(), Long::toString, ", ");
    }
}
