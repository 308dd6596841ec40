package backprop.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowRefsTest {

    private static BitSet bits(int... rows) {
        BitSet bits = new BitSet();
        for (int row : rows) {
            bits.set(row);
        }
        return bits;
    }

    private static Dataset data(int train, int test) {
        Sample row = new Sample(new double[] {0}, new double[] {0});
        return new Dataset(List.of("x"), List.of("y"), Collections.nCopies(train, row), Collections.nCopies(test, row));
    }

    @Test
    void testRowsAreCountedBehindTheTrainingRows() {
        RowRefs rows = RowRefs.of(bits(0, 2, 3, 5), 3);
        assertThat(rows.stream())
                .containsExactly(RowRef.training(0), RowRef.training(2), RowRef.test(0), RowRef.test(2));
        assertThat(rows.size()).isEqualTo(4);
        assertThat(rows.has(Subset.TRAINING, 2)).isTrue();
        assertThat(rows.has(Subset.TEST, 1)).isFalse();
        assertThat(rows.of(Subset.TEST)).containsExactly(0, 2);
    }

    @Test
    void rowsBelowTheTestRowsAloneHaveNone() {
        assertThat(RowRefs.of(bits(1), 3).of(Subset.TEST)).isEmpty();
        assertThat(RowRefs.of(bits(), 3).isEmpty()).isTrue();
    }

    @Test
    void rowsThatAreGoneAreNotAmongThoseOfADataset() {
        RowRefs rows = RowRefs.of(bits(0, 2, 3, 5), 3);
        assertThat(rows.in(data(3, 3))).isSameAs(rows);
        assertThat(rows.in(data(2, 1)).stream()).containsExactly(RowRef.training(0), RowRef.test(0));
    }

    @Test
    void aSetOfOneRowHasThatRow() {
        assertThat(RowRefs.of(Stream.of(RowRef.test(4))).stream()).containsExactly(RowRef.test(4));
    }
}
