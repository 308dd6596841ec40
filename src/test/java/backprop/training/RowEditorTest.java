package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.RowRef;
import backprop.data.RowRefs;
import backprop.data.Sample;
import backprop.data.Subset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RowEditorTest {

    private final XorService xor = new XorService();
    private final RowEditor editor = new RowEditor(() -> xor.snapshots.get(xor.snapshots.size() - 1), xor.service);

    @BeforeEach
    void showTheFirstSnapshot() {
        xor.service.change(config -> config.withData(config.data().withTest(List.of(row(0.5, 0, 1), row(0.5, 1, 0)))));
        xor.newest();
    }

    private static Sample row(double x, double y, double target) {
        return new Sample(new double[] {x, y}, new double[] {target});
    }

    private Dataset data() {
        return xor.newest().config().data();
    }

    private static RowRefs training(int... rows) {
        return RowRefs.of(IntStream.of(rows).mapToObj(RowRef::training));
    }

    @Test
    void aRowDraggedQuicklyQueuesOneCommandWithItsNewestValue() {
        int before = xor.queue.waiting();
        for (int i = 1; i <= 50; i++) {
            editor.replace(RowRef.test(1), row(i / 100.0, 0, 1));
        }
        assertThat(xor.queue.waiting()).isEqualTo(before + 1);
        assertThat(data().test()).containsExactly(row(0.5, 0, 1), row(0.5, 0, 1));
    }

    @Test
    void rowsDraggedOneAfterTheOtherEachKeepTheirNewestValue() {
        editor.replace(RowRef.training(0), row(0.1, 0, 0));
        editor.replace(RowRef.training(0), row(0.2, 0, 0));
        editor.replace(RowRef.training(1), row(0.3, 1, 1));
        editor.replace(RowRef.test(0), row(0.4, 1, 1));
        Dataset data = data();
        assertThat(data.train().subList(0, 2)).containsExactly(row(0.2, 0, 0), row(0.3, 1, 1));
        assertThat(data.test().get(0)).isEqualTo(row(0.4, 1, 1));
    }

    @Test
    void aValueOfAnotherShapeIsIgnored() {
        editor.replace(RowRef.training(0), new Sample(new double[3], new double[1]));
        editor.replace(RowRef.test(7), row(0, 0, 0));
        assertThat(data()).isEqualTo(xor.snapshots.get(0).config().data().withTest(data().test()));
    }

    @Test
    void removingTheDisplayedRowTwiceRemovesItOnce() {
        Sample second = data().test().get(1);
        assertThat(editor.remove(RowRef.test(0))).isTrue();
        assertThat(editor.remove(RowRef.test(0))).isTrue();
        assertThat(data().test()).containsExactly(second);
    }

    @Test
    void rowsOfBothSetsAreRemovedAtOnce() {
        List<Sample> before = data().train();
        editor.remove(RowRefs.of(Stream.of(RowRef.training(0), RowRef.training(2), RowRef.test(1))));
        assertThat(data().train()).containsExactly(before.get(1), before.get(3));
        assertThat(data().test()).containsExactly(row(0.5, 0, 1));
    }

    @Test
    void oneRowRemainsForTraining() {
        assertThat(editor.remove(training(0, 1, 2, 3))).isFalse();
        assertThat(editor.toggleLeftOut(training(0, 1, 2, 3))).isFalse();
        assertThat(editor.toggleLeftOut(training(0, 1, 2))).isTrue();
        assertThat(data().leftOut()).containsExactly(0, 1, 2);
        assertThat(editor.remove(RowRef.training(3))).isFalse();
        assertThat(editor.toggleLeftOut(RowRef.training(3))).isFalse();
        assertThat(editor.toggleLeftOut(RowRef.training(1))).isTrue();
        assertThat(data().leftOut()).containsExactly(0, 2);
    }

    @Test
    void theLastRowStaysEvenIfTwoRemovalsAreQueuedTogether() {
        assertThat(editor.remove(training(0, 1))).isTrue();
        assertThat(editor.remove(training(0, 1, 2))).isTrue();
        assertThat(data().train()).hasSize(2);
    }

    @Test
    void appendedRowsKeepTheirOrderAndTheLastArrivesOnce() {
        editor.append(Subset.TRAINING, row(0.1, 0, 0));
        editor.append(Subset.TRAINING, row(0.2, 0, 0));
        assertThat(editor.arrived(xor.snapshots.get(0))).isEmpty();
        assertThat(data().train().subList(4, 6)).containsExactly(row(0.1, 0, 0), row(0.2, 0, 0));
        assertThat(editor.arrived(xor.newest())).contains(RowRef.training(4));
        assertThat(editor.arrived(xor.newest())).isEmpty();
    }

    @Test
    void rowsAreInsertedDuplicatedAndMovedWithinTheirSet() {
        editor.insert(RowRef.test(1), config -> row(0, 0, 0));
        editor.duplicate(RowRef.test(0));
        assertThat(data().test()).containsExactly(row(0.5, 0, 1), row(0.5, 0, 1), row(0, 0, 0), row(0.5, 1, 0));
        assertThat(editor.move(RowRef.test(3), -1)).isTrue();
        assertThat(editor.move(RowRef.test(3), 1)).isFalse();
        assertThat(editor.move(RowRef.test(0), -1)).isFalse();
        assertThat(data().test()).containsExactly(row(0.5, 0, 1), row(0.5, 0, 1), row(0.5, 1, 0), row(0, 0, 0));
    }
}
