package backprop.engine.fast;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.GradientPass;
import backprop.engine.Loss;
import backprop.engine.ParameterArrays;
import backprop.engine.RowOrder;

/**
 * Gradient for up to eight rows of two inputs, four hidden units and one output: the opening network with logic gates
 * as full batches of four (W0), and the same with one row per update (W1). Unrolled unit by unit, because the overhead
 * of loops over two sources or four rows exceeds the work of their bodies.
 *
 * <p>Measured: W0 1.7 to 1.8 times as fast as {@link BlockGradient}, W1 1.5 to 1.7 times as fast as {@link
 * SingleRowGradient}, eight rows 1.3 times. From about twelve rows, SIMD is faster. Gives the same bits as these two.
 */
final class TwoFourOneGradient implements GradientPass {

    /** Maximum number of rows of a batch; larger batches are faster in the SIMD loops of {@link BlockGradient}. */
    static final int CAPACITY = 8;

    private static final int HIDDEN = 4;

    private final Loss loss;
    private final Activation hidden;
    private final Activation output;
    private final ParameterArrays parameters;
    private final double[] w;
    private final double[] g;
    private final double[] x1 = new double[CAPACITY];
    private final double[] x2 = new double[CAPACITY];
    private final double[] target = new double[CAPACITY];
    /** Weighted sums and activations of the hidden layer, shape [rows x 4]. */
    private final double[] z = new double[CAPACITY * HIDDEN];

    private final double[] a = new double[CAPACITY * HIDDEN];
    private final double[] zOut = new double[CAPACITY];
    private final double[] aOut = new double[CAPACITY];
    /** dL/dz of the output, shape [rows]. */
    private final double[] delta = new double[CAPACITY];

    private final Elementwise elementwise = new Elementwise(CAPACITY);
    private double share;

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
                && shape.units(0) == HIDDEN
                && shape.outputs() == 1
                && shape.outputActivation() != Activation.SOFTMAX;
    }

    @Override
    public ParameterArrays parameters() {
        return parameters;
    }

    @Override
    public int capacity() {
        return CAPACITY;
    }

    @Override
    public void begin(int batch) {
        share = 1.0 / batch;
    }

    @Override
    public void forward(RowOrder rows, int start, int n) {
        for (int s = 0; s < n; s++) {
            x1[s] = rows.input(start + s, 0);
            x2[s] = rows.input(start + s, 1);
            target[s] = rows.target(start + s, 0);
            forward(s, x1[s], x2[s]);
        }
    }

    private void forward(int s, double p, double q) {
        int at = s * HIDDEN;
        double z1 = w[8] + w[0] * p + w[1] * q;
        double z2 = w[9] + w[2] * p + w[3] * q;
        double z3 = w[10] + w[4] * p + w[5] * q;
        double z4 = w[11] + w[6] * p + w[7] * q;
        double a1 = hidden.value(z1);
        double a2 = hidden.value(z2);
        double a3 = hidden.value(z3);
        double a4 = hidden.value(z4);
        double sum = w[16] + w[12] * a1 + w[13] * a2 + w[14] * a3 + w[15] * a4;
        zOut[s] = sum;
        aOut[s] = output.value(sum);
        z[at] = z1;
        z[at + 1] = z2;
        z[at + 2] = z3;
        z[at + 3] = z4;
        a[at] = a1;
        a[at + 1] = a2;
        a[at + 2] = a3;
        a[at + 3] = a4;
    }

    @Override
    public void backward(int n) {
        elementwise.outputDeltas(loss, output, zOut, aOut, target, delta, n, 1, share);
        double bias = 0;
        for (int s = 0; s < n; s++) {
            bias += delta[s];
        }
        g[16] = bias;
        for (int unit = 0; unit < HIDDEN; unit++) {
            backward(unit, n);
        }
    }

    /** The gradient of the weights and the bias of a hidden unit, and of its outgoing weight. */
    private void backward(int unit, int n) {
        double out = w[12 + unit];
        double first = 0;
        double second = 0;
        double bias = 0;
        double onward = 0;
        int at = unit;
        for (int s = 0; s < n; s++) {
            double d = out * delta[s] * hidden.slope(z[at], a[at]);
            first += d * x1[s];
            second += d * x2[s];
            bias += d;
            onward += delta[s] * a[at];
            at += HIDDEN;
        }
        g[2 * unit] = first;
        g[2 * unit + 1] = second;
        g[8 + unit] = bias;
        g[12 + unit] = onward;
    }

    /** Single row: one chain of operations, faster without intermediate arrays. */
    @Override
    public void add(RowOrder rows, int start, int n) {
        if (n > 1) {
            forward(rows, start, n);
            backward(n);
            return;
        }
        double p = rows.input(start, 0);
        double q = rows.input(start, 1);
        double z1 = w[8] + w[0] * p + w[1] * q;
        double a1 = hidden.value(z1);
        double z2 = w[9] + w[2] * p + w[3] * q;
        double a2 = hidden.value(z2);
        double z3 = w[10] + w[4] * p + w[5] * q;
        double a3 = hidden.value(z3);
        double z4 = w[11] + w[6] * p + w[7] * q;
        double a4 = hidden.value(z4);
        double sum = w[16] + w[12] * a1 + w[13] * a2 + w[14] * a3 + w[15] * a4;
        double d = loss.outputDelta(output, sum, output.value(sum), rows.target(start, 0), 1);
        set(0, 8, p, q, w[12] * d * hidden.slope(z1, a1));
        set(2, 9, p, q, w[13] * d * hidden.slope(z2, a2));
        set(4, 10, p, q, w[14] * d * hidden.slope(z3, a3));
        set(6, 11, p, q, w[15] * d * hidden.slope(z4, a4));
        g[12] = d * a1;
        g[13] = d * a2;
        g[14] = d * a3;
        g[15] = d * a4;
        g[16] = d;
    }

    /** The gradient of the two weights and the bias of a hidden unit whose dL/dz is {@code d}. */
    private void set(int weights, int bias, double p, double q, double d) {
        g[weights] = d * p;
        g[weights + 1] = d * q;
        g[bias] = d;
    }

    @Override
    public void outputs(int s, double[] zRow, double[] aRow) {
        zRow[0] = zOut[s];
        aRow[0] = aOut[s];
    }
}
