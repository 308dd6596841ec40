package backprop.ui.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RowPlacesTest {

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
        RowPlaces rows = RowPlaces.of(bits(0, 2, 3, 5), 3);
        assertThat(rows.stream())
                .containsExactly(RowPlace.training(0), RowPlace.training(2), RowPlace.test(0), RowPlace.test(2));
        assertThat(rows.size()).isEqualTo(4);
        assertThat(rows.has(RowKind.TRAINING, 2)).isTrue();
        assertThat(rows.has(RowKind.TEST, 1)).isFalse();
        assertThat(rows.of(RowKind.TEST)).containsExactly(0, 2);
    }

    @Test
    void rowsBelowTheTestRowsAloneHaveNone() {
        assertThat(RowPlaces.of(bits(1), 3).of(RowKind.TEST)).isEmpty();
        assertThat(RowPlaces.of(bits(), 3).isEmpty()).isTrue();
    }

    @Test
    void rowsThatAreGoneAreNotAmongThoseOfADataset() {
        RowPlaces rows = RowPlaces.of(bits(0, 2, 3, 5), 3);
        assertThat(rows.in(data(3, 3))).isSameAs(rows);
        assertThat(rows.in(data(2, 1)).stream()).containsExactly(RowPlace.training(0), RowPlace.test(0));
    }

    @Test
    void aSetOfOneRowHasThatRow() {
        assertThat(RowPlaces.of(Stream.of(RowPlace.test(4))).stream()).containsExactly(RowPlace.test(4));
    }
}
