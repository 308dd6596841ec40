package backprop.engine;

import backprop.engine.math.RandomNumbers;

/** Random initialization of parameters. Biases start at 0 except with {@link Uniform}, which draws them too. */
public sealed interface Initializer {

    /** The name in session files. */
    String id();

    /**
     * Draws one weight of a layer.
     *
     * @param sources number of sources of each neuron of the layer
     * @param units   number of neurons of the layer
     */
    double weight(RandomNumbers random, int sources, int units);

    /** Draws one bias of a layer; 0 by default. */
    default double bias(RandomNumbers random) {
        return 0;
    }

    /**
     * Returns the initial parameters for a seed; the same seed gives the same bits.
     *
     * @return the parameters, in the order of {@link Architecture}
     */
    default double[] draw(Architecture shape, long seed) {
        RandomNumbers random = new RandomNumbers(seed, 0);
        double[] parameters = new double[shape.parameterCount()];
        for (int l = 0; l < shape.depth(); l++) {
            for (int to = 0; to < shape.units(l); to++) {
                for (int from = 0; from < shape.sources(l); from++) {
                    parameters[shape.weightIndex(l, to, from)] = weight(random, shape.sources(l), shape.units(l));
                }
                parameters[shape.biasIndex(l, to)] = bias(random);
            }
        }
        return parameters;
    }

    /** All weights 0, which leaves the hidden neurons of a layer identical. */
    record Zeros() implements Initializer {
        @Override
        public String id() {
            return "zeros";
        }

        @Override
        public double weight(RandomNumbers random, int sources, int units) {
            return 0;
        }
    }

    /**
     * Weights and biases uniform in [-range, range).
     *
     * @param range above 0
     */
    record Uniform(double range) implements Initializer {
        public Uniform {
            if (!(range > 0) || Double.isInfinite(range)) {
                throw new IllegalArgumentException("range: expected a number above 0 but was " + range);
            }
        }

        @Override
        public String id() {
            return "uniform";
        }

        @Override
        public double weight(RandomNumbers random, int sources, int units) {
            return range * random.uniform(-1, 1);
        }

        @Override
        public double bias(RandomNumbers random) {
            return range * random.uniform(-1, 1);
        }
    }

    /** Glorot, Bengio (2010): uniform in +-sqrt(6 / (sources + units)). */
    record XavierUniform() implements Initializer {
        @Override
        public String id() {
            return "xavier-uniform";
        }

        @Override
        public double weight(RandomNumbers random, int sources, int units) {
            double range = Math.sqrt(6.0 / (sources + units));
            return random.uniform(-range, range);
        }
    }

    /** Glorot, Bengio (2010): normal with variance 2 / (sources + units). */
    record XavierNormal() implements Initializer {
        @Override
        public String id() {
            return "xavier-normal";
        }

        @Override
        public double weight(RandomNumbers random, int sources, int units) {
            return Math.sqrt(2.0 / (sources + units)) * random.gaussian();
        }
    }

    /** He et al. (2015): uniform in +-sqrt(6 / sources). */
    record HeUniform() implements Initializer {
        @Override
        public String id() {
            return "he-uniform";
        }

        @Override
        public double weight(RandomNumbers random, int sources, int units) {
            double range = Math.sqrt(6.0 / sources);
            return random.uniform(-range, range);
        }
    }

    /** He et al. (2015): normal with variance 2 / sources. */
    record HeNormal() implements Initializer {
        @Override
        public String id() {
            return "he-normal";
        }

        @Override
        public double weight(RandomNumbers random, int sources, int units) {
            return Math.sqrt(2.0 / sources) * random.gaussian();
        }
    }
}
