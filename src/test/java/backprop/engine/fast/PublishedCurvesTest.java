package backprop.engine.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backprop.engine.Activation;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values and slopes of curves against a table of 30 digits that another program computed. */
class PublishedCurvesTest {

    private static List<String[]> table() throws IOException {
        try (InputStream bytes = PublishedCurvesTest.class.getResourceAsStream("/backprop/activations.csv")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        }
    }

    /** The slope crosses 0, where nothing is exact in relative terms, so its error is absolute. */
    @ParameterizedTest
    @CsvSource({"silu, 4, 5e-15", "gelu, 8, 1e-15"})
    void valuesAndSlopesAreThoseOfTheTable(String id, double ulps, double slopeError) throws IOException {
        Activation f = Arrays.stream(Activation.values())
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<String[]> table = table();
        int column = Arrays.asList(table.get(0)).indexOf(id);
        double worst = 0;
        for (String[] row : table.subList(1, table.size())) {
            double z = Double.parseDouble(row[0]);
            double a = f.value(z);
            worst = Math.max(worst, ulps(a, new BigDecimal(row[column])));
            double slope = new BigDecimal(row[column + 1]).doubleValue();
            assertEquals(slope, f.slope(z, a), slopeError, id + "'(" + z + ")");
        }
        assertTrue(worst <= ulps, id + ": at most " + ulps + " ulp but " + worst);
    }

    private static double ulps(double value, BigDecimal truth) {
        BigDecimal ulp = new BigDecimal(Math.ulp(truth.doubleValue()));
        return new BigDecimal(value)
                .subtract(truth)
                .divide(ulp, HighPrecision.DIGITS)
                .abs()
                .doubleValue();
    }
}
