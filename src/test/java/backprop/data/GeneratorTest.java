package backprop.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class GeneratorTest {

    /** Half of the last decimal of each coordinate, seen in a distance. */
    private static final double ROUNDING = 1e-4;

    private static List<Sample> rows(Generator generator, int count, double noise) {
        return new Recipe(generator, count, noise, 42).dataset().train();
    }

    private static double radius(Sample row) {
        return Math.hypot(row.input(0), row.input(1));
    }

    /** What a program in Python computes from the description of the sets, with its own code for {@code java.util.Random}. */
    @ParameterizedTest
    @CsvSource({
        "TWO_GAUSSIANS, 27fcd1b554906cf6",
        "CIRCLE, fd175bc15049ddfe",
        "MOONS, 154967639cacf8ac",
        "SPIRAL, 403cb75941ab5245",
        "XOR_CLOUD, 51ef29f0b8a12774",
        "CHECKERBOARD, b62b7949df702a21",
        "THREE_BLOBS, 1bc952a77981a88f",
        "THREE_ARMED_SPIRAL, 5d5c12b1fc8d1f6b",
        "PLANE, ac2e01a3aaaa5ea2",
        "BUMPS, 85e076eeb9596181",
        "SINE, 7e9154eba05e3b23"
    })
    void theSameSeedGivesTheSameRowsOnEveryMachine(Generator generator, String recorded)
            throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Sample row : rows(generator, 300, 0.1)) {
            DoubleStream.concat(DoubleStream.of(row.inputs()), DoubleStream.of(row.targets()))
                    .forEach(value -> digest.update(
                            ByteBuffer.allocate(8).putDouble(value).array()));
        }
        assertThat(HexFormat.of().formatHex(digest.digest(), 0, 8)).isEqualTo(recorded);
    }

    @ParameterizedTest
    @CsvSource({
        "AND, 0001",
        "OR, 0111",
        "NAND, 1110",
        "NOR, 1000",
        "XOR, 0110",
        "XNOR, 1001",
        "AND_3, 00000001",
        "OR_3, 01111111",
        "NAND_3, 11111110",
        "NOR_3, 10000000",
        "XOR_3, 01101001",
        "XNOR_3, 10010110"
    })
    void aGateHasTheRowsOfItsTruthTable(Generator gate, String column) {
        List<Sample> rows = rows(gate, 50, 3);
        assertThat(rows).hasSize(column.length());
        int inputs = column.length() == 4 ? 2 : 3;
        for (int r = 0; r < rows.size(); r++) {
            String digits =
                    String.format("%" + inputs + "s", Integer.toBinaryString(r)).replace(' ', '0');
            assertThat(rows.get(r).inputs())
                    .containsExactly(digits.chars().mapToDouble(c -> c - '0').toArray());
            assertThat(rows.get(r).targets()).containsExactly(column.charAt(r) - '0');
        }
    }

    @ParameterizedTest
    @EnumSource
    void theRowsHaveTheColumnsAndTheCountThatWereAskedFor(Generator generator) {
        Dataset data = new Recipe(generator, 30, 0.1, 1).dataset();
        assertThat(data.train()).hasSize(generator.exactRows().orElse(30));
        assertThat(data.test()).isEmpty();
        assertThat(data.outputs()).hasSize(generator.targets() == TargetKind.CLASSES ? 3 : 1);
        assertThat(TargetKind.nameClasses(data.train())).isEqualTo(generator.targets() != TargetKind.NUMBERS);
    }

    @ParameterizedTest
    @EnumSource(names = {"TWO_GAUSSIANS", "CIRCLE", "MOONS", "SPIRAL"})
    void twoClassesHaveTheSameNumberOfRows(Generator generator) {
        assertThat(rows(generator, 300, 0.2).stream().filter(row -> row.target(0) == 1))
                .hasSize(150);
    }

    @ParameterizedTest
    @EnumSource(names = {"THREE_BLOBS", "THREE_ARMED_SPIRAL"})
    void threeClassesAreOneHotAndHaveTheSameNumberOfRows(Generator generator) {
        List<Sample> rows = rows(generator, 300, 0.2);
        for (int k = 0; k < 3; k++) {
            int output = k;
            assertThat(rows.stream().filter(row -> row.target(output) == 1)).hasSize(100);
        }
        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(DoubleStream.of(row.targets()).sum()).isEqualTo(1));
    }

    @ParameterizedTest
    @EnumSource
    void fewerRowsAreTheFirstOfMore(Generator generator) {
        List<Sample> many = rows(generator, 100, 0.1);
        int few = generator.exactRows().orElse(37);
        assertThat(rows(generator, 37, 0.1)).isEqualTo(many.subList(0, few));
    }

    @Test
    void anotherSeedGivesOtherRowsFromTheFirstOn() {
        Sample first = new Recipe(Generator.CIRCLE, 3, 0, 1).dataset().train().get(0);
        Sample other = new Recipe(Generator.CIRCLE, 3, 0, 2).dataset().train().get(0);
        assertThat(Math.abs(first.input(0) - other.input(0))).isGreaterThan(0.05);
    }

    /** As in the literature: radius 1, around (0, 0) and (1, 0.5), the upper and the lower half. */
    @Test
    void theMoonsAreHalfCircles() {
        assertThat(rows(Generator.MOONS, 200, 0)).allSatisfy(row -> {
            boolean upper = row.target(0) == 0;
            double x = row.input(0) - (upper ? 0 : 1);
            double y = row.input(1) - (upper ? 0 : 0.5);
            assertThat(Math.hypot(x, y)).isCloseTo(1, within(ROUNDING));
            assertThat(upper ? y : -y).isGreaterThanOrEqualTo(0);
        });
    }

    @Test
    void theCircleIsADiscWithinARing() {
        assertThat(rows(Generator.CIRCLE, 500, 0)).allSatisfy(row -> {
            boolean inner = row.target(0) == 1;
            assertThat(radius(row)).isBetween((inner ? 0 : 0.7) - ROUNDING, (inner ? 0.5 : 1) + ROUNDING);
        });
    }

    /** Half of the disc's area lies within 1 / sqrt 2 of its radius. */
    @Test
    void theDiscIsFilledEvenly() {
        long near = rows(Generator.CIRCLE, 4000, 0).stream()
                .filter(row -> row.target(0) == 1 && radius(row) < 0.5 / Math.sqrt(2))
                .count();
        assertThat(near / 2000.0).isCloseTo(0.5, within(0.04));
    }

    @ParameterizedTest
    @CsvSource({"SPIRAL, 2, 1", "THREE_ARMED_SPIRAL, 3, 0.75"})
    void anArmOfASpiralTurnsInProportionToItsRadius(Generator generator, int arms, double turns) {
        assertThat(rows(generator, 300, 0)).allSatisfy(row -> {
            double label = arms == 2
                    ? row.target(0)
                    : IntStream.range(0, 3).filter(k -> row.target(k) == 1).sum();
            double angle = Math.atan2(row.input(1), row.input(0));
            double off = (angle / (2 * Math.PI) - turns * radius(row) - label / arms) % 1;
            assertThat(Math.abs(Math.rint(off) - off) * radius(row)).isLessThan(2 * ROUNDING);
        });
    }

    @Test
    void theClassOfAnXorCloudIsWhetherTheSignsDiffer() {
        assertThat(rows(Generator.XOR_CLOUD, 300, 0)).allSatisfy(row -> {
            assertThat(row.target(0)).isEqualTo(row.input(0) * row.input(1) < 0 ? 1 : 0);
            assertThat(Math.min(Math.abs(row.input(0)), Math.abs(row.input(1)))).isBetween(0.05, 1.05);
        });
    }

    @Test
    void neighbouringFieldsOfTheCheckerboardDiffer() {
        int[][] board = {{0, 1, 0, 1}, {1, 0, 1, 0}, {0, 1, 0, 1}, {1, 0, 1, 0}};
        assertThat(rows(Generator.CHECKERBOARD, 400, 0))
                .filteredOn(row -> awayFromBorders(row.input(0)) && awayFromBorders(row.input(1)))
                .hasSizeGreaterThan(350)
                .allSatisfy(row -> assertThat(row.target(0))
                        .isEqualTo(board[(int) (2 * row.input(1) + 2)][(int) (2 * row.input(0) + 2)]));
    }

    private static boolean awayFromBorders(double value) {
        return Math.abs(2 * value - Math.rint(2 * value)) > 4 * ROUNDING;
    }

    /** Centres on a triangle with radius 0.7, deviation 0.2. */
    @ParameterizedTest
    @CsvSource({"0, 0, 0.7", "1, -0.60622, -0.35", "2, 0.60622, -0.35"})
    void theBlobsLieAroundTheCornersOfATriangle(int label, double x, double y) {
        List<Sample> blob = rows(Generator.THREE_BLOBS, 6000, 0).stream()
                .filter(row -> row.target(label) == 1)
                .toList();
        assertMeanAndDeviation(blob.stream().mapToDouble(row -> row.input(0)).toArray(), x, 0.2);
        assertMeanAndDeviation(blob.stream().mapToDouble(row -> row.input(1)).toArray(), y, 0.2);
    }

    @ParameterizedTest
    @CsvSource({"0, -0.5", "1, 0.5"})
    void noiseAddsItsVarianceToThatOfACloud(int label, double centre) {
        double[] xs = rows(Generator.TWO_GAUSSIANS, 4000, 0.3).stream()
                .filter(row -> row.target(0) == label)
                .mapToDouble(row -> row.input(0))
                .toArray();
        assertMeanAndDeviation(xs, centre, Math.sqrt(0.2 * 0.2 + 0.3 * 0.3));
    }

    /** Within four standard errors of 2000 values. */
    private static void assertMeanAndDeviation(double[] values, double mean, double deviation) {
        double found = DoubleStream.of(values).average().orElseThrow();
        double variance =
                DoubleStream.of(values).map(v -> (v - found) * (v - found)).sum() / (values.length - 1);
        double tolerance = 4 * deviation / Math.sqrt(values.length);
        assertThat(found).isCloseTo(mean, within(tolerance));
        assertThat(Math.sqrt(variance)).isCloseTo(deviation, within(tolerance));
    }

    @Test
    void numbersWithoutNoiseAreThoseOfTheFunction() {
        assertThat(rows(Generator.PLANE, 50, 0)).allSatisfy(row -> assertThat(row.target(0))
                .isCloseTo((row.input(0) + row.input(1)) / 2, within(1.1e-4)));
        assertThat(rows(Generator.SINE, 50, 0))
                .allSatisfy(row -> assertThat(row.target(0)).isCloseTo(Math.sin(Math.PI * row.input(0)), within(3e-4)));
        assertThat(rows(Generator.BUMPS, 200, 0)).allSatisfy(row -> assertThat(row.target(0))
                .isCloseTo(hills(row.input(0), row.input(1)), within(5e-4)));
    }

    private static double hills(double x, double y) {
        double sum = 0;
        for (int corner = 0; corner < 4; corner++) {
            double a = x - (corner % 2 - 0.5);
            double b = y - (corner / 2 - 0.5);
            sum += (corner % 3 == 0 ? 1 : -1) * Math.exp(-8 * (a * a + b * b));
        }
        return sum;
    }

    @Test
    void noiseOfNumbersIsInTheTarget() {
        double[] off = rows(Generator.SINE, 2000, 0.25).stream()
                .mapToDouble(row -> row.target(0) - Math.sin(Math.PI * row.input(0)))
                .toArray();
        assertMeanAndDeviation(off, 0, 0.25);
    }

    @ParameterizedTest
    @CsvSource({
        "2, 0, 'count: expected 3 to 100000 but was 2'",
        "100001, 0, 'count: expected 3 to 100000 but was 100001'",
        "10, -0.1, 'noise: expected 0 to 10.0 but was -0.1'",
        "10, NaN, 'noise: expected 0 to 10.0 but was NaN'"
    })
    void aRecipeOutOfRangeSaysWhatWasExpected(int count, double noise, String message) {
        assertThatThrownBy(() -> new Recipe(Generator.MOONS, count, noise, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
