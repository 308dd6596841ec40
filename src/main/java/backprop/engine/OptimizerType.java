package backprop.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * Types of {@link Optimizer}, with name, hyperparameters besides the learning rate, and state per parameter. Session
 * files, settings and calculations are derived from these declarations.
 */
public enum OptimizerType {
    SGD("sgd", List.of(), (rate, c) -> new Optimizer.Sgd(rate)),
    MOMENTUM("momentum", List.of(Slot.VELOCITY), (rate, c) -> new Optimizer.Momentum(rate, c[0]), Constant.MOMENTUM),
    NESTEROV("nesterov", List.of(Slot.VELOCITY), (rate, c) -> new Optimizer.Nesterov(rate, c[0]), Constant.MOMENTUM),
    ADAGRAD(
            "adagrad",
            List.of(Slot.SQUARED_GRADIENT_SUM),
            (rate, c) -> new Optimizer.Adagrad(rate, c[0]),
            Constant.EPSILON.withUsual(1e-10)),
    RMSPROP(
            "rmsprop",
            List.of(Slot.SQUARED_GRADIENT_MEAN),
            (rate, c) -> new Optimizer.RmsProp(rate, c[0], c[1]),
            Constant.DECAY,
            Constant.EPSILON),
    ADAM(
            "adam",
            List.of(Slot.FIRST_MOMENT, Slot.SECOND_MOMENT),
            (rate, c) -> new Optimizer.Adam(rate, c[0], c[1], c[2]),
            Constant.BETA1,
            Constant.BETA2,
            Constant.EPSILON),
    ADAMW(
            "adamw",
            List.of(Slot.FIRST_MOMENT, Slot.SECOND_MOMENT),
            (rate, c) -> new Optimizer.AdamW(rate, c[0], c[1], c[2], c[3]),
            Constant.BETA1,
            Constant.BETA2,
            Constant.EPSILON,
            Constant.WEIGHT_DECAY);

    /** Optimizer state per parameter; 0 before the first update. */
    public enum Slot {
        VELOCITY("velocity", "v"),
        SQUARED_GRADIENT_SUM("squaredGradientSum", "s"),
        SQUARED_GRADIENT_MEAN("squaredGradientMean", "s"),
        FIRST_MOMENT("firstMoment", "m"),
        SECOND_MOMENT("secondMoment", "v");

        private final String key;
        private final String letter;

        Slot(String key, String letter) {
            this.key = key;
            this.letter = letter;
        }

        /** The name in session files. */
        public String key() {
            return key;
        }

        /** Symbol in formulas. */
        public String letter() {
            return letter;
        }
    }

    /** Range of valid values of a hyperparameter; all are finite. */
    public enum Range {
        POSITIVE("a number above 0", value -> value > 0),
        NOT_NEGATIVE("a number of at least 0", value -> value >= 0),
        FRACTION("a number of at least 0 and below 1", value -> value >= 0 && value < 1);

        private final String expected;
        private final DoublePredicate fits;

        Range(String expected, DoublePredicate fits) {
            this.expected = expected;
            this.fits = fits;
        }

        /** Description of the range for messages about files. */
        public String expected() {
            return expected;
        }

        public boolean includes(double value) {
            return Double.isFinite(value) && fits.test(value);
        }

        private void require(String name, double value) {
            if (!includes(value)) {
                throw new IllegalArgumentException(name + ": expected " + expected + " but was " + value);
            }
        }
    }

    /**
     * Hyperparameter of an optimizer.
     *
     * @param key    the name in session files
     * @param letter symbol in formulas: one letter with an optional index
     * @param usual  default value
     * @param range  valid values
     */
    public record Constant(String key, String letter, double usual, Range range) {
        public static final Constant MOMENTUM = new Constant("momentum", "\u03bc", 0.9, Range.FRACTION);
        public static final Constant DECAY = new Constant("decay", "\u03c1", 0.99, Range.FRACTION);
        public static final Constant BETA1 = new Constant("beta1", "\u03b21", 0.9, Range.FRACTION);
        public static final Constant BETA2 = new Constant("beta2", "\u03b22", 0.999, Range.FRACTION);
        public static final Constant EPSILON = new Constant("epsilon", "\u03b5", 1e-8, Range.POSITIVE);
        public static final Constant WEIGHT_DECAY = new Constant("weightDecay", "\u03bbw", 0.01, Range.NOT_NEGATIVE);

        private Constant withUsual(double other) {
            return new Constant(key, letter, other, range);
        }
    }

    /** Constructor of an optimizer. */
    @FunctionalInterface
    private interface Maker {
        Optimizer make(double learningRate, double... constants);
    }

    private final String id;
    private final List<Slot> slots;
    private final Maker maker;
    private final List<Constant> constants;

    OptimizerType(String id, List<Slot> slots, Maker maker, Constant... constants) {
        this.id = id;
        this.slots = slots;
        this.maker = maker;
        this.constants = List.of(constants);
    }

    /** The name in session files. */
    public String id() {
        return id;
    }

    /** State per parameter, in the order of the arrays passed to {@link Optimizer#update}. */
    public List<Slot> slots() {
        return slots;
    }

    /** The hyperparameters besides the learning rate. */
    public List<Constant> constants() {
        return constants;
    }

    /** Returns the hyperparameter with a key in session files. */
    public Constant constant(String key) {
        return constants.get(indexOf(key));
    }

    int indexOf(String key) {
        for (int i = 0; i < constants.size(); i++) {
            if (constants.get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException("constant: expected one of " + id + " but was " + key);
    }

    /**
     * Returns an optimizer of this type.
     *
     * @param values hyperparameter values, in declaration order
     * @throws IllegalArgumentException if their number differs or a value is out of range
     */
    public Optimizer of(double learningRate, double... values) {
        requireRanges(learningRate, values);
        return maker.make(learningRate, values);
    }

    /** Returns an optimizer of this type with default hyperparameters. */
    public Optimizer usual(double learningRate) {
        return of(learningRate, constants.stream().mapToDouble(Constant::usual).toArray());
    }

    void requireRanges(double learningRate, double... values) {
        Range.POSITIVE.require("learningRate", learningRate);
        if (values.length != constants.size()) {
            throw new IllegalArgumentException(
                    "constants: expected " + constants.size() + " of " + id + " but was " + Arrays.toString(values));
        }
        for (int i = 0; i < values.length; i++) {
            constants.get(i).range().require(constants.get(i).key(), values[i]);
        }
    }
}
