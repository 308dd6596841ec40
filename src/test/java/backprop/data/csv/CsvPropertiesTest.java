package backprop.data.csv;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvPropertiesTest {

    private static final List<Character> DELICATE =
            List.of(',', ';', '\t', '"', '\n', '\r', '.', '1', '-', 'e', 'a', ' ', '#', '\ufeff', '\u00e9');

    @Property(tries = 700)
    void whatWasWrittenIsReadBack(
            @ForAll("datasets") Dataset data, @ForAll Separator separator, @ForAll DecimalSign decimalSign)
            throws IOException, CsvException {
        CsvFormat format = new CsvFormat(separator, decimalSign, CsvFormat.Header.NAMES);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvExport.write(data, format, out);
        CsvTable table = CsvTable.read(CsvText.of(out.toByteArray()), format, Watch.NONE);
        CsvImport result = CsvImport.of(table, CsvGuess.roles(table, data.outputs()), Watch.NONE);
        assertThat(result.problems()).isEmpty();
        assertThat(result.good()).contains(data);
    }

    @Property(tries = 1000)
    void anyBytesGiveRowsOrOneProblem(@ForAll byte[] bytes) {
        readOrExplain(bytes);
    }

    @Property(tries = 2000)
    void anyMixtureOfDelicateCharactersGivesRowsOrOneProblem(@ForAll("delicate") String text) {
        readOrExplain(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void readOrExplain(byte[] bytes) {
        try {
            String text = CsvText.of(bytes);
            CsvFormat format = CsvGuess.format(text);
            CsvTable table = CsvTable.read(text, format, Watch.NONE);
            CsvImport result = CsvImport.of(table, CsvGuess.roles(table, List.of("y")), Watch.NONE);
            assertThat(result.goodRows() + result.wrongRows())
                    .isEqualTo(table.rows().size());
            assertThat(result.isComplete()).isEqualTo(result.problems().isEmpty());
        } catch (CsvException e) {
            assertThat(e.problem().reason()).isNotNull();
            assertThat(e.problem().line())
                    .isBetween(
                            0L,
                            new String(bytes, StandardCharsets.UTF_8).lines().count() + 1);
        }
    }

    @Provide
    Arbitrary<String> delicate() {
        return Arbitraries.of(DELICATE).list().ofMaxSize(60).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::append);
            return text.toString();
        });
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        Arbitrary<List<Sample>> train = samples().list().ofMinSize(1).ofMaxSize(8);
        Arbitrary<List<Sample>> test = samples().list().ofMaxSize(3);
        Arbitrary<String> names = Arbitraries.of(DELICATE)
                .filter(c -> c != '\n' && c != '\r' && c != '\t')
                .list()
                .ofMaxSize(6)
                .map(list -> {
                    StringBuilder text = new StringBuilder("n");
                    list.forEach(text::append);
                    return text.append("o").toString().replaceAll(" +", " ");
                });
        return Combinators.combine(names, train, test)
                .as((name, rows, tested) ->
                        new Dataset(List.of("x1", name), Collections.singletonList("out " + name), rows, tested));
    }

    private static Arbitrary<Sample> samples() {
        return Arbitraries.doubles()
                .between(-Double.MAX_VALUE / 2, Double.MAX_VALUE / 2)
                .array(double[].class)
                .ofSize(3)
                .map(n -> new Sample(new double[] {n[0], n[1]}, new double[] {n[2]}));
    }
}
