package backprop.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Parameters of a generated dataset. The same recipe gives the same rows on every machine, and a smaller count gives the first
 * rows of a larger one. Numbers are rounded to four decimals, so that table and session file stay readable.
 *
 * @param generator kind of the dataset
 * @param count     number of rows, {@value #MIN_ROWS} to {@value Dataset#MAX_ROWS}; ignored by a gate, which has a fixed number
 * @param noise     standard deviation of the noise added to each input, or to the target of a regression; 0 to
 *     {@value #MAX_NOISE}; ignored by a gate
 * @param seed      seed of the random numbers
 * @throws IllegalArgumentException if a bound does not hold
 */
public record Recipe(Generator generator, int count, double noise, long seed) {

    public static final int MIN_ROWS = 3;
    public static final double MAX_NOISE = 10;
    private static final double STEPS = 10_000;

    public Recipe {
        if (count < MIN_ROWS || count > Dataset.MAX_ROWS) {
            throw new IllegalArgumentException(
                    "count: expected " + MIN_ROWS + " to " + Dataset.MAX_ROWS + " but was " + count);
        }
        if (!(noise >= 0 && noise <= MAX_NOISE)) {
            throw new IllegalArgumentException("noise: expected 0 to " + MAX_NOISE + " but was " + noise);
        }
    }

    /** Returns the generated rows, all of them training rows. */
    public Dataset dataset() {
        return new Dataset(generator.inputs(), generator.outputs(), rows(), List.of());
    }

    private List<Sample> rows() {
        Chance chance = new Chance(seed);
        return IntStream.range(0, rowCount())
                .mapToObj(row -> sample(generator.figure().point(row, chance), chance))
                .toList();
    }

    /** Number of rows of the dataset. */
    public int rowCount() {
        return generator.exactRows().orElse(count);
    }

    private Sample sample(Figure.Point point, Chance chance) {
        double target = point.target();
        double[] inputs = point.inputs();
        if (generator.exactRows().isPresent()) {
            return new Sample(inputs, generator.targets(target));
        }
        if (generator.targets() == TargetKind.NUMBERS) {
            target = disturbed(target, chance);
        }
        for (int i = 0; i < inputs.length; i++) {
            inputs[i] = generator.targets() == TargetKind.NUMBERS ? rounded(inputs[i]) : disturbed(inputs[i], chance);
        }
        return new Sample(inputs, generator.targets(target));
    }

    /** Draws a number even without noise: with more noise, each point then moves farther in the same direction. */
    private double disturbed(double value, Chance chance) {
        return rounded(value + noise * chance.gaussian());
    }

    /** Rounds and replaces negative zero, which text does not show. */
    private static double rounded(double value) {
        return Math.rint(value * STEPS) / STEPS + 0.0;
    }
}
