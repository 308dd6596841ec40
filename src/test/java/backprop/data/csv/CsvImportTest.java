package backprop.data.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import backprop.data.Dataset;
import backprop.data.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CsvImportTest {

    private static CsvImport read(String text) throws CsvException {
        CsvTable table = CsvTable.read(text, CsvGuess.format(text), Watch.NONE);
        return CsvImport.of(table, CsvGuess.roles(table, List.of("y")), Watch.NONE);
    }

    private static Dataset good(String text) throws CsvException {
        CsvImport result = read(text);
        assertThat(result.problems()).isEmpty();
        return result.good().orElseThrow();
    }

    private static Sample row(double x1, double x2, double... targets) {
        return new Sample(new double[] {x1, x2}, targets);
    }

    @Test
    void theTableOfASpreadsheetWithDecimalCommasIsRead() throws CsvException {
        Dataset data = good("Gr\u00f6\u00dfe;Gewicht;Preis\r\n1,5;2;3,25\r\n-0,5;1e3;7\r\n");
        assertThat(data.inputs()).containsExactly("Gr\u00f6\u00dfe", "Gewicht");
        assertThat(data.outputs()).containsExactly("Preis");
        assertThat(data.train()).containsExactly(row(1.5, 2, 3.25), row(-0.5, 1000, 7));
    }

    @Test
    void aTableWithoutNamesIsRecognisedAndTabsToo() throws CsvException {
        Dataset data = good("0\t0\t0\n0\t1\t1\n");
        assertThat(data.train()).containsExactly(row(0, 0, 0), row(0, 1, 1));
        assertThat(data.inputs()).hasSize(2);
    }

    @Test
    void aByteOrderMarkAndQuotesArePartOfTheNotationNotOfTheNames() throws CsvException {
        byte[] bytes = "\ufeff\"a, b\",\"say \"\"hi\"\"\",y\n1,2,0\n".getBytes(StandardCharsets.UTF_8);
        assertThat(good(CsvText.of(bytes)).inputs()).containsExactly("a, b", "say \"hi\"");
    }

    @Test
    void twoClassesBecomeZeroAndOne() throws CsvException {
        Dataset data = good("a,b,passed\n1,2,yes\n3,4,no\n");
        assertThat(data.outputs()).containsExactly("passed=yes");
        assertThat(data.train()).containsExactly(row(1, 2, 1), row(3, 4, 0));
    }

    @Test
    void moreClassesBecomeAColumnEach() throws CsvException {
        Dataset data = good("a,b,species\n1,2,virginica\n3,4,setosa\n5,6,versicolor\n");
        assertThat(data.outputs()).containsExactly("setosa", "versicolor", "virginica");
        assertThat(data.train()).containsExactly(row(1, 2, 0, 0, 1), row(3, 4, 1, 0, 0), row(5, 6, 0, 1, 0));
    }

    @Test
    void classesWrittenAsNumbersAreClassesIfTheUserSaysSo() throws CsvException {
        CsvFormat format = new CsvFormat(Separator.COMMA, DecimalSign.POINT, CsvFormat.Header.NAMES);
        CsvTable table = CsvTable.read("a,k\n0.5,10\n0.25,2\n0.5,3\n", format, Watch.NONE);
        CsvImport result = CsvImport.of(table, List.of(ColumnRole.INPUT, ColumnRole.CLASSES), Watch.NONE);
        assertThat(result.good().orElseThrow().outputs()).containsExactly("2", "3", "10");
        assertThat(result.good().orElseThrow().train().get(0).targets()).containsExactly(0, 0, 1);
    }

    @Test
    void aWrongCellNamesLineColumnAndLine() throws CsvException {
        CsvImport result = read("x1,x2,y\n0,0,0\n\n0,abc,1\n1,,1\n1,1,0\n");
        assertThat(result.wrongRows()).isEqualTo(2);
        assertThat(result.goodRows()).isEqualTo(2);
        assertThat(result.problems())
                .containsExactly(
                        new CsvProblem(CsvProblem.Reason.NOT_A_NUMBER, 4, 2, "x2", "abc", "0,abc,1"),
                        new CsvProblem(CsvProblem.Reason.EMPTY_CELL, 5, 2, "x2", "", "1,,1"));
        assertThat(result.good().orElseThrow().train()).containsExactly(row(0, 0, 0), row(1, 1, 0));
    }

    @Test
    void aNumberThatIsTooLargeIsCalledSo() throws CsvException {
        CsvImport result = read("x1,x2,y\n0,0,0\n0,1e400,1\n1,1,0\n");
        assertThat(result.problems())
                .containsExactly(new CsvProblem(CsvProblem.Reason.NUMBER_TOO_LARGE, 3, 2, "x2", "1e400", "0,1e400,1"));
        assertThat(CsvBlock.of("1e400\t2").problems().get(0).reason()).isEqualTo(CsvProblem.Reason.NUMBER_TOO_LARGE);
    }

    @Test
    void aLineOfAnotherLengthIsAProblemOfThatLine() throws CsvException {
        CsvFormat format = new CsvFormat(Separator.COMMA, DecimalSign.POINT, CsvFormat.Header.NAMES);
        CsvTable table = CsvTable.read("x1,x2,y\n0,0\n0,1,1\n", format, Watch.NONE);
        CsvImport result = CsvImport.of(table, CsvGuess.roles(table, List.of("y")), Watch.NONE);
        assertThat(result.problems())
                .containsExactly(new CsvProblem(CsvProblem.Reason.OTHER_LENGTH, 2, 0, "", "2", "0,0"));
    }

    @Test
    void bytesThatAreNoUtf8NameTheirLine() {
        byte[] bytes = "a,y\n1,2\nse\u00f1or,3\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> CsvText.of(bytes))
                .isInstanceOfSatisfying(CsvException.class, e -> assertThat(e.problem())
                        .isEqualTo(new CsvProblem(CsvProblem.Reason.NOT_UTF8, 3, 0, "", "", "se")));
    }

    @Test
    void whatFollowsAClosingQuoteNamesItsLine() {
        CsvFormat format = new CsvFormat(Separator.COMMA, DecimalSign.POINT, CsvFormat.Header.NONE);
        assertThatThrownBy(() -> CsvTable.read("1,2\n\n\"3\"4,5\n", format, Watch.NONE))
                .isInstanceOfSatisfying(CsvException.class, e -> {
                    assertThat(e.problem().reason()).isEqualTo(CsvProblem.Reason.BROKEN_LINE);
                    assertThat(e.problem().line()).isEqualTo(3);
                    assertThat(e.problem().text()).isEqualTo("\"3\"4,5");
                });
    }

    @Test
    void aColumnOfTooManyTextsIsNotUsedUnlessAskedFor() throws CsvException {
        String text = "name,x,y\n"
                + IntStream.range(0, 20)
                        .mapToObj(i -> "n" + i + "," + i + ",0\n")
                        .collect(Collectors.joining());
        CsvTable table = CsvTable.read(text, CsvGuess.format(text), Watch.NONE);
        assertThat(CsvGuess.roles(table, List.of()))
                .containsExactly(ColumnRole.IGNORED, ColumnRole.INPUT, ColumnRole.OUTPUT);
        List<ColumnRole> asked = List.of(ColumnRole.INPUT, ColumnRole.INPUT, ColumnRole.OUTPUT);
        assertThatThrownBy(() -> CsvImport.of(table, asked, Watch.NONE))
                .isInstanceOfSatisfying(
                        CsvException.class, e -> assertThat(e.problem().name()).isEqualTo("name"));
    }

    @Test
    void namesOfRowsAreNoInputHoweverFewThereAre() throws CsvException {
        assertThat(roles("pupil,hours,colour,y\nAna,1,red,0\nBen,2,blue,1\nCleo,3,red,1\n"))
                .containsExactly(ColumnRole.IGNORED, ColumnRole.INPUT, ColumnRole.INPUT, ColumnRole.OUTPUT);
        assertThat(roles("colour,y\nred,0\nblue,1\n")).containsExactly(ColumnRole.INPUT, ColumnRole.OUTPUT);
        assertThat(roles("colour,y\nred,0\nblue,1\ngreen,1\n"))
                .as("the only input")
                .containsExactly(ColumnRole.INPUT, ColumnRole.OUTPUT);
        assertThat(roles("a,species\n1,setosa\n2,virginica\n3,versicolor\n"))
                .containsExactly(ColumnRole.INPUT, ColumnRole.OUTPUT);
    }

    private static List<ColumnRole> roles(String text) throws CsvException {
        return CsvGuess.roles(CsvTable.read(text, CsvGuess.format(text), Watch.NONE), List.of());
    }

    @Test
    void aColumnCanSayWhichRowsAreOnlyTested() throws CsvException {
        Dataset data = good("x,y,set\n1,0,train\n2,1,test\n");
        assertThat(data.train()).containsExactly(new Sample(new double[] {1}, new double[] {0}));
        assertThat(data.test()).containsExactly(new Sample(new double[] {2}, new double[] {1}));
    }

    @Test
    void hundredThousandRowsAreReadAndOneMoreIsRefused() throws CsvException {
        String rows = "0.5,0.25,1\n".repeat(Dataset.MAX_ROWS);
        assertThat(read(rows).goodRows()).isEqualTo(100_000);
        assertThatThrownBy(() -> read(rows + "1,1,1\n")).isInstanceOfSatisfying(CsvException.class, e -> assertThat(
                        e.problem().reason())
                .isEqualTo(CsvProblem.Reason.TOO_MANY_ROWS));
    }

    @Test
    void readingEndsWhenItIsCancelled() {
        String rows = "0.5,0.25,1\n".repeat(10_000);
        CsvFormat format = CsvGuess.format(rows);
        assertThatThrownBy(() -> CsvTable.read(rows, format, done -> done < 0.5))
                .isInstanceOf(CancellationException.class);
    }
}
