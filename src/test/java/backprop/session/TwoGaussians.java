package backprop.session;

import backprop.data.Sample;
import backprop.engine.math.RandomNumbers;
import java.util.ArrayList;
import java.util.List;

/** Draws the rows of the preset 'overfitting': two clouds with centres (1.5, 1.5) and (-1.5, -1.5), all divided by 3. */
final class TwoGaussians {

    private static final double CENTRE = 1.5;
    private static final double DEVIATION = 1.6;
    private static final double SCALE = 3;
    private static final double STEPS = 10_000;

    private TwoGaussians() {}

    /** Rows of the two classes in turn; coordinates with four decimals, as they are written in the file. */
    static List<Sample> draw(int rows, long seed, long stream) {
        RandomNumbers random = new RandomNumbers(seed, stream);
        List<Sample> samples = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            double target = r % 2;
            double centre = target == 1 ? CENTRE : -CENTRE;
            double[] inputs = {coordinate(centre, random), coordinate(centre, random)};
            samples.add(new Sample(inputs, new double[] {target}));
        }
        return samples;
    }

    private static double coordinate(double centre, RandomNumbers random) {
        return Math.rint((centre + DEVIATION * random.gaussian()) / SCALE * STEPS) / STEPS;
    }
}
