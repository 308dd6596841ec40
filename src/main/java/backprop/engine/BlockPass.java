package backprop.engine;

/**
 * Forward and backward pass of up to {@value #BLOCK} rows at once, without allocating. One array a neuron, the row is the
 * index: then every loop runs over arrays indexed by the same expression, which is the shape that the JIT of JDK 17 turns
 * into SIMD instructions. The sums have the order of {@link ForwardPass}, so both give the same bits.
 */
final class BlockPass {

    static final int BLOCK = 128;

    private final Architecture shape;
    private final int depth;
    private final int[] sources;
    private final int[] weightOffsets;
    private final int[] biasOffsets;
    private final double[][] x;
    private final double[][][] z;
    private final double[][][] a;
    private final double[][][] delta;
    private final double[] zRow;
    private final double[] aRow;

    BlockPass(Architecture shape) {
        this.shape = shape;
        depth = shape.depth();
        sources = new int[depth];
        weightOffsets = new int[depth];
        biasOffsets = new int[depth];
        z = new double[depth][][];
        a = new double[depth][][];
        delta = new double[depth][][];
        for (int l = 0; l < depth; l++) {
            sources[l] = shape.sources(l);
            weightOffsets[l] = shape.weightOffset(l);
            biasOffsets[l] = shape.biasOffset(l);
            z[l] = new double[shape.units(l)][BLOCK];
            a[l] = new double[shape.units(l)][BLOCK];
            delta[l] = new double[shape.units(l)][BLOCK];
        }
        x = new double[shape.inputs()][BLOCK];
        zRow = new double[shape.outputs()];
        aRow = new double[shape.outputs()];
    }

    /** The inputs, shape [inputs][BLOCK]; the caller fills the first n of each row before {@link #forward}. */
    double[][] x() {
        return x;
    }

    /** Activations of a layer, shape [units][BLOCK]. */
    double[][] a(int layer) {
        return a[layer];
    }

    /** {@code z = W a + b; a = f(z)} for the first {@code n} rows of the block. */
    void forward(double[] w, int n) {
        double[][] from = x;
        for (int l = 0; l < depth; l++) {
            for (int to = 0; to < z[l].length; to++) {
                weightedSum(w, weightOffsets[l] + to * sources[l], w[biasOffsets[l] + to], from, z[l][to], n);
            }
            activate(shape.activation(l), z[l], a[l], n);
            from = a[l];
        }
    }

    private static void weightedSum(double[] w, int offset, double bias, double[][] from, double[] z, int n) {
        for (int s = 0; s < n; s++) {
            z[s] = bias;
        }
        int i = 0;
        for (; i + 4 <= from.length; i += 4) {
            addFour(
                    w[offset + i],
                    from[i],
                    w[offset + i + 1],
                    from[i + 1],
                    w[offset + i + 2],
                    from[i + 2],
                    w[offset + i + 3],
                    from[i + 3],
                    z,
                    n);
        }
        for (; i < from.length; i++) {
            addOne(w[offset + i], from[i], z, n);
        }
    }

    private static void addFour(
            double p,
            double[] a,
            double q,
            double[] b,
            double r,
            double[] c,
            double u,
            double[] d,
            double[] sum,
            int n) {
        for (int s = 0; s < n; s++) {
            sum[s] = sum[s] + p * a[s] + q * b[s] + r * c[s] + u * d[s];
        }
    }

    private static void addOne(double p, double[] a, double[] sum, int n) {
        for (int s = 0; s < n; s++) {
            sum[s] = sum[s] + p * a[s];
        }
    }

    private void activate(Activation f, double[][] z, double[][] a, int n) {
        if (f == Activation.SOFTMAX) {
            for (int s = 0; s < n; s++) {
                gather(z, s, zRow);
                f.apply(zRow, aRow);
                for (int k = 0; k < aRow.length; k++) {
                    a[k][s] = aRow[k];
                }
            }
            return;
        }
        for (int j = 0; j < z.length; j++) {
            for (int s = 0; s < n; s++) {
                a[j][s] = f.value(z[j][s]);
            }
        }
    }

    /** Copies the output layer's weighted sums and activations of row {@code s} of the block, each of shape [outputs]. */
    void outputs(int s, double[] zOut, double[] aOut) {
        gather(z[depth - 1], s, zOut);
        gather(a[depth - 1], s, aOut);
    }

    private static void gather(double[][] columns, int s, double[] row) {
        for (int k = 0; k < row.length; k++) {
            row[k] = columns[k][s];
        }
    }

    /**
     * Adds the gradient of the first {@code n} rows to {@code g}, after {@link #forward}.
     *
     * @param t targets, shape [outputs][at least n]
     * @param g sum of the gradients of the rows so far, shape [parameters]
     */
    void backward(double[] w, Loss loss, double[][] t, int n, double[] g) {
        int last = depth - 1;
        for (int k = 0; k < t.length; k++) {
            for (int s = 0; s < n; s++) {
                delta[last][k][s] = loss.outputDelta(shape.activation(last), a[last][k][s], t[k][s], t.length);
            }
        }
        for (int l = last; l >= 0; l--) {
            addGradients(l, n, g);
            if (l > 0) {
                hiddenDeltas(w, l - 1, n);
            }
        }
    }

    private void hiddenDeltas(double[] w, int layer, int n) {
        Activation f = shape.activation(layer);
        double[][] next = delta[layer + 1];
        int stride = sources[layer + 1];
        for (int j = 0; j < delta[layer].length; j++) {
            double[] d = delta[layer][j];
            for (int s = 0; s < n; s++) {
                d[s] = 0;
            }
            for (int k = 0; k < next.length; k++) {
                addOne(w[weightOffsets[layer + 1] + k * stride + j], next[k], d, n);
            }
            for (int s = 0; s < n; s++) {
                d[s] *= f.slope(a[layer][j][s]);
            }
        }
    }

    private void addGradients(int layer, int n, double[] g) {
        double[][] from = layer == 0 ? x : a[layer - 1];
        for (int to = 0; to < delta[layer].length; to++) {
            double[] d = delta[layer][to];
            int row = weightOffsets[layer] + to * sources[layer];
            for (int i = 0; i < from.length; i++) {
                g[row + i] += dot(d, from[i], n);
            }
            g[biasOffsets[layer] + to] += sum(d, n);
        }
    }

    private static double dot(double[] p, double[] q, int n) {
        double sum = 0;
        for (int s = 0; s < n; s++) {
            sum += p[s] * q[s];
        }
        return sum;
    }

    private static double sum(double[] p, int n) {
        double sum = 0;
        for (int s = 0; s < n; s++) {
            sum += p[s];
        }
        return sum;
    }
}
