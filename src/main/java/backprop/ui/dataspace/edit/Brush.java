package backprop.ui.dataspace.edit;

import backprop.data.Sample;
import backprop.ui.dataspace.plot.DataSpace;
import backprop.ui.dataspace.plot.OutputInterpretation;
import backprop.ui.shared.Numbers;
import java.util.Optional;

/**
 * What is expected of a row that is added: of the classes or values that the keys 0 to 9 say, the one that was chosen, or with
 * the other button its opposite.
 *
 * @param choice 0 to 9: class 0 or 1, the number of a class of a softmax from 0, or ninths of the way from the lowest to the
 *     highest value
 */
record Brush(int choice) {

    private static final int STEPS = 9;

    /** Which button or key adds. */
    enum Side {
        /** Adds what was chosen. */
        PRIMARY,
        /** Adds the opposite: class 0, or class 1 where class 0 was chosen. */
        SECONDARY
    }

    /** The positive class, class 1, the highest value. */
    static Brush first(DataSpace space) {
        return new Brush(most(space));
    }

    /** The largest choice that there is. */
    static int most(DataSpace space) {
        if (space.interpretation() instanceof OutputInterpretation.Classes classes) {
            return Math.min(STEPS, classes.names().size() - 1);
        }
        return space.interpretation().saysClasses() ? 1 : STEPS;
    }

    /** This brush where it can be used, else the first one. */
    Brush within(DataSpace space) {
        return choice <= most(space) ? this : first(space);
    }

    /**
     * What a digit chooses: class 0 or 1, the first class of a softmax with 1, a value from the lowest with 0 to the highest
     * with 9. Empty if it chooses nothing.
     */
    static Optional<Brush> ofDigit(int digit, DataSpace space) {
        boolean named = space.interpretation() instanceof OutputInterpretation.Classes;
        int choice = named ? Math.floorMod(digit - 1, 10) : digit;
        return choice <= most(space) ? Optional.of(new Brush(choice)) : Optional.empty();
    }

    /** What would be added, in a word: the name of a class, or a value. */
    String word(Side side, DataSpace space, Numbers numbers) {
        int chosen = of(side, space);
        if (space.interpretation() instanceof OutputInterpretation.Value value) {
            return numbers.brief(value(chosen, value));
        }
        return ((OutputInterpretation.Classes) space.interpretation()).names().get(chosen);
    }

    private static double value(int chosen, OutputInterpretation.Value value) {
        double share = (double) chosen / (value.saysClasses() ? 1 : STEPS);
        return value.low() + (value.high() - value.low()) * share;
    }

    private int of(Side side, DataSpace space) {
        if (side == Side.PRIMARY) {
            return choice;
        }
        if (space.interpretation().saysClasses()) {
            return choice == 0 ? 1 : 0;
        }
        return STEPS - choice;
    }

    /**
     * The targets of a new row, shape [outputs].
     *
     * @param like the nearest row, whose other targets it takes over
     */
    double[] targets(Side side, DataSpace space, Sample like) {
        int chosen = of(side, space);
        if (space.interpretation() instanceof OutputInterpretation.Value value) {
            double[] targets = like.targets();
            targets[value.output()] = value(chosen, value);
            return targets;
        }
        double[] targets = new double[space.outputs()];
        targets[chosen] = 1;
        return targets;
    }
}
