package backprop.data;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Kinds of generated datasets. */
public enum Generator {
    AND(2, ones -> ones == 2),
    OR(2, ones -> ones > 0),
    NAND(2, ones -> ones < 2),
    NOR(2, ones -> ones == 0),
    XOR(2, ones -> ones % 2 == 1),
    XNOR(2, ones -> ones % 2 == 0),
    AND_3(3, ones -> ones == 3),
    OR_3(3, ones -> ones > 0),
    NAND_3(3, ones -> ones < 3),
    NOR_3(3, ones -> ones == 0),
    /** 1 where the number of inputs that are 1 is odd. */
    XOR_3(3, ones -> ones % 2 == 1),
    /** 1 where the number of inputs that are 1 is even. */
    XNOR_3(3, ones -> ones % 2 == 0),
    TWO_GAUSSIANS(Figures::twoGaussians, TargetKind.BINARY),
    CIRCLE(Figures::circle, TargetKind.BINARY),
    MOONS(Figures::moons, TargetKind.BINARY),
    SPIRAL(Figures.spiral(2, 1), TargetKind.BINARY),
    XOR_CLOUD(Figures::xorCloud, TargetKind.BINARY),
    CHECKERBOARD(Figures::checkerboard, TargetKind.BINARY),
    THREE_BLOBS(Figures::threeBlobs, TargetKind.CLASSES),
    THREE_ARMED_SPIRAL(Figures.spiral(3, 0.75), TargetKind.CLASSES),
    PLANE(Figures::plane, TargetKind.NUMBERS),
    BUMPS(Figures::bumps, TargetKind.NUMBERS),
    SINE(Figures::sine, TargetKind.NUMBERS, 1);

    /** Number of classes of the datasets with {@link TargetKind#CLASSES} as targets. */
    private static final int CLASSES = 3;

    private final Figure figure;
    private final TargetKind targets;
    private final int inputs;

    Generator(int inputs, IntPredicate isOneWith) {
        this(new Gate(inputs, isOneWith), TargetKind.BINARY, inputs);
    }

    Generator(Figure figure, TargetKind targets) {
        this(figure, targets, 2);
    }

    Generator(Figure figure, TargetKind targets, int inputs) {
        this.figure = figure;
        this.targets = targets;
        this.inputs = inputs;
    }

    /** Kind of the targets. */
    public TargetKind targets() {
        return targets;
    }

    /** Number of rows where it is fixed: a gate has one for each combination of input values, without noise. */
    public OptionalInt exactRows() {
        return figure instanceof Gate ? OptionalInt.of(1 << inputs) : OptionalInt.empty();
    }

    /** Names of the input columns: {@code x1}, {@code x2}, …, or {@code x} if there is only one. */
    public List<String> inputs() {
        return inputs == 1
                ? List.of("x")
                : IntStream.rangeClosed(1, inputs).mapToObj(i -> "x" + i).toList();
    }

    /** Names of the output columns: {@code y}, or {@code A}, {@code B}, {@code C} for classes. */
    public List<String> outputs() {
        return targets == TargetKind.CLASSES ? List.of("A", "B", "C") : List.of("y");
    }

    Figure figure() {
        return figure;
    }

    /** Returns the targets of a row, shape [outputs], for a target value or class number. */
    double[] targets(double target) {
        if (targets != TargetKind.CLASSES) {
            return new double[] {target};
        }
        double[] oneHot = new double[CLASSES];
        oneHot[(int) target] = 1;
        return oneHot;
    }
}
