package backprop.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a generated set is made from. The same recipe gives the same rows on every machine, and fewer rows are the first of
 * more. Numbers have four decimals, so that table and session file stay readable.
 *
 * @param generator what is made
 * @param count     rows, {@value #MIN_ROWS} to {@value Dataset#MAX_ROWS}; a gate has its exact rows instead
 * @param noise     standard deviation of what is added to each input, or to the target where that is a number; 0 to
 *     {@value #MAX_NOISE}; a gate has none
 * @param seed      decides which rows
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

    /** The rows, all of them training rows. */
    public Dataset dataset() {
        return new Dataset(generator.inputs(), generator.outputs(), rows(), List.of());
    }

    private List<Sample> rows() {
        Chance chance = new Chance(seed);
        return IntStream.range(0, rowCount())
                .mapToObj(row -> sample(generator.figure().point(row, chance), chance))
                .toList();
    }

    /** How many rows there will be. */
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

    /** Draws where there is no noise too: then more noise moves each point farther in the same direction. */
    private double disturbed(double value, Chance chance) {
        return rounded(value + noise * chance.gaussian());
    }

    /** Without a negative zero, which no file would show. */
    private static double rounded(double value) {
        return Math.rint(value * STEPS) / STEPS + 0.0;
    }
}
