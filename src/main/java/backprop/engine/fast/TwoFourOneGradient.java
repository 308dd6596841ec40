package backprop.engine.fast;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.GradientPass;
import backprop.engine.Loss;
import backprop.engine.ParameterArrays;
import backprop.engine.RowOrder;

/**
 * For one row an update of two inputs, four hidden units and one output, the network that the program begins with: written
 * out, so that every number stays in a register. {@link SingleRowGradient} computes the same in loops so short that
 * beginning and ending them, and handing numbers on through arrays, takes a third of its time.
 */
final class TwoFourOneGradient implements GradientPass {

    private final Loss loss;
    private final Activation hidden;
    private final Activation output;
    private final ParameterArrays parameters;
    private final double[] w;
    private final double[] g;

    TwoFourOneGradient(Architecture shape, Loss loss) {
        this.loss = loss;
        hidden = shape.activation(0);
        output = shape.activation(1);
        parameters = ParameterArrays.flat(shape);
        w = parameters.values(0);
        g = parameters.gradient(0);
    }

    static boolean fits(Architecture shape) {
        return shape.inputs() == 2
                && shape.depth() == 2
                && shape.units(0) == 4
                && shape.outputs() == 1
                && shape.outputActivation() != Activation.SOFTMAX;
    }

    @Override
    public ParameterArrays parameters() {
        return parameters;
    }

    @Override
    public int capacity() {
        return 1;
    }

    /** Nothing: the one row of a batch overwrites what was there. */
    @Override
    public void begin(int batch) {}

    @Override
    public void add(RowOrder rows, int start, int n) {
        double x1 = rows.input(start, 0);
        double x2 = rows.input(start, 1);
        double z1 = w[8] + w[0] * x1 + w[1] * x2;
        double a1 = hidden.value(z1);
        double z2 = w[9] + w[2] * x1 + w[3] * x2;
        double a2 = hidden.value(z2);
        double z3 = w[10] + w[4] * x1 + w[5] * x2;
        double a3 = hidden.value(z3);
        double z4 = w[11] + w[6] * x1 + w[7] * x2;
        double a4 = hidden.value(z4);
        double z = w[16] + w[12] * a1 + w[13] * a2 + w[14] * a3 + w[15] * a4;
        double y = output.value(z);
        double d = loss.outputDelta(output, z, y, rows.target(start, 0), 1);
        carryBack(0, 8, x1, x2, w[12] * d * hidden.slope(z1, a1));
        carryBack(2, 9, x1, x2, w[13] * d * hidden.slope(z2, a2));
        carryBack(4, 10, x1, x2, w[14] * d * hidden.slope(z3, a3));
        carryBack(6, 11, x1, x2, w[15] * d * hidden.slope(z4, a4));
        g[12] = d * a1;
        g[13] = d * a2;
        g[14] = d * a3;
        g[15] = d * a4;
        g[16] = d;
    }

    /** The gradient of the two weights and the bias of a hidden unit whose dL/dz is {@code d}. */
    private void carryBack(int weights, int bias, double x1, double x2, double d) {
        g[weights] = d * x1;
        g[weights + 1] = d * x2;
        g[bias] = d;
    }
}
