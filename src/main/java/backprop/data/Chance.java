package backprop.data;

import java.util.Random;

/**
 * Random numbers determined by a seed alone, with the same bits on every machine: {@link Random#nextDouble} is specified to the
 * bit, and so is {@link StrictMath}. Mutable.
 */
final class Chance {

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
        // The first numbers of neighboring seeds are nearly equal.
        random.nextDouble();
    }

    /** Uniform in [{@code low}, {@code high}). */
    double uniform(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** Standard normal, by the Box-Muller transform (A Note on the Generation of Random Normal Deviates, 1958). */
    double gaussian() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - random.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * random.nextDouble());
    }

    /** Returns a random permutation of the numbers from 0 to {@code size - 1} (Fisher-Yates). */
    int[] permutation(int size) {
        int[] order = new int[size];
        for (int i = 0; i < size; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
