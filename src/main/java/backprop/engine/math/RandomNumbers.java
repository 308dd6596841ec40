package backprop.engine.math;

/**
 * Random number generator that is fully determined by its seeds and identical on every machine. SplitMix64: Steele,
 * Lea, Flood, Fast Splittable Pseudorandom Number Generators (OOPSLA 2014).
 */
public final class RandomNumbers {

    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

    private long state;

    /** Creates the stream of a seed and an index, such as the epoch of a run. */
    public RandomNumbers(long seed, long index) {
        restart(seed, index);
    }

    /** Restarts as the stream of another seed and index, without allocating. */
    public void restart(long seed, long index) {
        state = mix(mix(seed) + index * GOLDEN_GAMMA);
    }

    private static long mix(long value) {
        long z = value + GOLDEN_GAMMA;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long nextLong() {
        long value = mix(state);
        state += GOLDEN_GAMMA;
        return value;
    }

    /** Uniform in [0, 1), a multiple of 2^-53. */
    public double uniform() {
        return (nextLong() >>> 11) * 0x1.0p-53;
    }

    /** Uniform in [{@code low}, {@code high}). */
    public double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** Standard normal, by Marsaglia's polar method. */
    public double gaussian() {
        while (true) {
            double u = uniform(-1, 1);
            double v = uniform(-1, 1);
            double s = u * u + v * v;
            if (s > 0 && s < 1) {
                return u * Math.sqrt(-2 * StrictMath.log(s) / s);
            }
        }
    }

    /** Uniform integer in 0 … {@code bound - 1}; {@code bound} is at least 1. */
    public int below(int bound) {
        return (int) (((nextLong() >>> 32) * bound) >>> 32);
    }

    /** Shuffles {@code order} (Fisher-Yates). */
    public void shuffle(int[] order) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
    }
}
