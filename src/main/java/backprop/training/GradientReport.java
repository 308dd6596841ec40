package backprop.training;

import backprop.engine.Architecture;
import backprop.engine.GradientCheck;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.Part;
import backprop.engine.Rows;
import backprop.engine.fast.FastPasses;
import java.util.List;

/**
 * Result of checking all gradients of a network.
 *
 * @param error      largest relative error of a parameter that is not at a kink
 * @param part       parameter with that error: a weight or a bias
 * @param parameters number of parameters
 * @param kinks      number of parameters at a kink, which were skipped
 * @param rows       number of rows over which the loss was computed
 */
public record GradientReport(double error, Part part, int parameters, int kinks, int rows) {

    /** Largest number of multiplications of a check, so that the largest networks take seconds, not hours. */
    private static final double MOST_WORK = 4e9;

    static GradientReport of(Network network, Loss loss, Rows rows) {
        Architecture shape = network.architecture();
        Rows checked = rows.first(affordableRows(shape.parameterCount(), rows.count()));
        List<GradientCheck.Entry> entries =
                new GradientCheck(FastPasses.INSTANCE, network, loss, checked).entries(GradientCheck.USUAL_STEP);
        GradientCheck.Entry worst = GradientCheck.worst(entries);
        long kinks = entries.stream().filter(GradientCheck.Entry::atKink).count();
        return new GradientReport(
                worst.atKink() ? 0 : worst.relativeError(),
                GradientCheck.part(shape, worst.index()),
                entries.size(),
                (int) kinks,
                checked.count());
    }

    /**
     * Returns the number of rows within that limit: two losses for each parameter, each of as many multiplications for each row
     * as there are parameters.
     */
    private static int affordableRows(double parameters, int rows) {
        return (int) Math.max(1, Math.min(rows, MOST_WORK / (2 * parameters * parameters)));
    }

    /** Whether backpropagation agrees with the central differences. */
    public boolean agrees() {
        return error <= GradientCheck.TOLERANCE;
    }
}
