package backprop.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backprop.data.csv.ColumnRole;
import backprop.data.csv.CsvExport;
import backprop.data.csv.CsvFormat;
import backprop.data.csv.CsvGuess;
import backprop.data.csv.CsvImport;
import backprop.data.csv.CsvTable;
import backprop.data.csv.DecimalSign;
import backprop.data.csv.Separator;
import backprop.data.csv.Watch;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rows from which nothing is learned, but which keep their place. */
class LeftOutRowsTest {

    /** Rows 0 to 5, with their number as input. */
    private static final Dataset SIX = numbered(6);

    private static Dataset numbered(int rows) {
        return new Dataset(
                List.of("x"),
                List.of("y"),
                IntStream.range(0, rows)
                        .mapToObj(i -> new Sample(new double[] {i}, new double[] {i % 2}))
                        .toList(),
                List.of());
    }

    private static List<Double> inputs(List<Sample> rows) {
        return rows.stream().map(row -> row.input(0)).toList();
    }

    @Test
    void aRowIsLeftOutAndTakesPartAgain() {
        Dataset data = SIX.withLeftOut(List.of(2, 5));
        assertThat(data.leftOut()).containsExactly(2, 5);
        assertThat(inputs(data.takingPart())).containsExactly(0.0, 1.0, 3.0, 4.0);
        assertThat(inputs(data.train())).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0, 5.0);
        assertThat(data.withTakingPart(List.of(5)).leftOut()).containsExactly(2);
        assertThat(data.withTakingPart(List.of(5, 2))).isEqualTo(SIX);
        assertThat(data).isNotEqualTo(SIX);
    }

    /** A history of a hundred edits would else keep a hundred copies of the numbers. */
    @Test
    void aRowThatIsLeftOutSharesItsNumbers() {
        Sample wide = new Sample(new double[1_000_000], new double[1_000_000]);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        Sample back = wide.leftOut().takingPart();
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(1_000_000);
        assertThat(back).isEqualTo(wide);
        assertThat(wide.leftOut().withInput(3, 7).input(3)).isEqualTo(7);
        assertThat(wide.input(3)).isZero();
    }

    @Test
    void theMarkGoesWithTheRow() {
        Dataset data = SIX.withLeftOut(List.of(2, 5));
        assertThat(data.withoutRow(0).leftOut()).containsExactly(1, 4);
        assertThat(data.withRowAdded(0, SIX.train().get(1)).leftOut()).containsExactly(3, 6);
        assertThat(data.withRowAdded(3, data.train().get(2)).leftOut()).containsExactly(2, 3, 6);
        assertThat(data.withRow(2, data.train().get(2).withInput(0, 7)).leftOut())
                .containsExactly(2, 5);
        assertThat(data.withRow(2, data.train().get(2).withTarget(0, 7)).leftOut())
                .containsExactly(2, 5);
        List<Sample> reversed = new ArrayList<>(data.train());
        Collections.reverse(reversed);
        assertThat(data.withTrain(reversed).leftOut()).containsExactly(0, 3);
    }

    @Test
    void atLeastOneRowTakesPartAndNoTestRowIsLeftOut() {
        assertThatThrownBy(() -> SIX.withLeftOut(List.of(0, 1, 2, 3, 4, 5)))
                .hasMessage("train: expected at least one row that takes part but was none");
        Dataset last = SIX.withLeftOut(List.of(0, 1, 2, 3, 4));
        assertThatThrownBy(() -> last.withoutRow(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SIX.withTest(List.of(SIX.train().get(0).leftOut())))
                .hasMessage("test: expected rows that take part but was one that is left out");
    }

    @Test
    void aSplitDealsTheRowsThatTakePart() {
        for (long seed = 0; seed < 20; seed++) {
            Dataset split = new Split(0.5, seed, Split.Drawing.FROM_ALL).of(SIX.withLeftOut(List.of(2, 5)));
            assertThat(split.test()).hasSize(2).noneMatch(Sample::isLeftOut);
            assertThat(split.train()).hasSize(4);
            assertThat(split.leftOut()).hasSize(2);
            assertThat(inputs(split.train())).contains(2.0, 5.0).isSorted();
        }
    }

    @Test
    void theSameSplitMadeAgainChangesNothing() {
        for (Split.Drawing drawing : Split.Drawing.values()) {
            Split split = new Split(0.3, 5, drawing);
            Dataset once = split.of(numbered(100));
            assertThat(split.of(once)).isEqualTo(once);
            assertThat(split.of(new Split(0.4, 9, drawing).of(once)).test())
                    .containsExactlyInAnyOrderElementsOf(once.test());
        }
    }

    @Test
    void aSplitDoesNotDependOnTheOrderOfTheRows() {
        List<Sample> shuffled = new ArrayList<>(numbered(40).train());
        Collections.shuffle(shuffled, new Random(3));
        for (Split.Drawing drawing : Split.Drawing.values()) {
            Split split = new Split(0.25, 7, drawing);
            assertThat(split.of(numbered(40).withTrain(shuffled)).test())
                    .containsExactlyInAnyOrderElementsOf(split.of(numbered(40)).test());
        }
    }

    @Test
    void aTableOfTextSaysWhichRowsAreLeftOutAndIsReadBack() throws Exception {
        Dataset data = SIX.withLeftOut(List.of(2)).withTest(List.of(SIX.train().get(0)));
        CsvFormat format = new CsvFormat(Separator.COMMA, DecimalSign.POINT, CsvFormat.Header.NAMES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExport.write(data, format, out);
        String text = out.toString(StandardCharsets.UTF_8);
        assertThat(text.lines())
                .containsExactly(
                        "x,y,set",
                        "0,0,train",
                        "1,1,train",
                        "2,0,left out",
                        "3,1,train",
                        "4,0,train",
                        "5,1,train",
                        "0,0,test");
        CsvTable table = CsvTable.read(text, format, Watch.NONE);
        List<ColumnRole> roles = CsvGuess.roles(table, data.outputs());
        assertThat(roles).containsExactly(ColumnRole.INPUT, ColumnRole.OUTPUT, ColumnRole.SET);
        assertThat(CsvImport.of(table, roles, Watch.NONE).good()).contains(data);
    }
}
