package backprop.engine;

/** For batches of many rows: blocks of up to {@value BlockPass#BLOCK}, in the loops of {@link WeightedSums}. */
final class BlockGradient implements GradientPass {

    private final Architecture shape;
    private final Loss loss;
    private final BlockPass pass;
    private final double[][] targets;
    private final double[][][] delta;
    private final double[][][] paddedDelta;
    private final double[][] weights;
    private final double[] sums = new double[2 * WeightedSums.GROUP];

    BlockGradient(Architecture shape, Loss loss) {
        this.shape = shape;
        this.loss = loss;
        pass = new BlockPass(shape);
        targets = new double[shape.outputs()][BlockPass.BLOCK];
        delta = new double[shape.depth()][][];
        paddedDelta = new double[shape.depth()][][];
        weights = new double[shape.depth()][];
        for (int l = 0; l < shape.depth(); l++) {
            delta[l] = new double[shape.units(l)][BlockPass.BLOCK];
            paddedDelta[l] = BlockPass.paddedRows(delta[l]);
            weights[l] = BlockPass.paddedWeights(paddedDelta[l].length);
        }
    }

    @Override
    public int capacity() {
        return BlockPass.BLOCK;
    }

    @Override
    public void add(RowOrder rows, int start, int n, double[] w, double[] g) {
        for (int c = 0; c < shape.inputs(); c++) {
            rows.copyInput(c, start, n, pass.x()[c], 0, 1);
        }
        for (int k = 0; k < targets.length; k++) {
            rows.copyTarget(k, start, n, targets[k], 0, 1);
        }
        pass.forward(w, n);
        outputDeltas(n);
        for (int l = shape.depth() - 1; l >= 0; l--) {
            addGradients(l, n, g);
            if (l > 0) {
                hiddenDeltas(w, l - 1, n);
            }
        }
    }

    private void outputDeltas(int n) {
        int last = shape.depth() - 1;
        for (int k = 0; k < targets.length; k++) {
            pass.elementwise()
                    .outputDeltas(
                            loss,
                            shape.outputActivation(),
                            pass.a(last)[k],
                            targets[k],
                            delta[last][k],
                            n,
                            targets.length);
        }
    }

    private void hiddenDeltas(double[] w, int layer, int n) {
        int next = layer + 1;
        int stride = delta[layer].length;
        int first = shape.weightOffset(next);
        for (int j = 0; j < stride; j++) {
            for (int k = 0; k < delta[next].length; k++) {
                weights[next][k] = w[first + k * stride + j];
            }
            WeightedSums.sum(0, weights[next], paddedDelta[next], delta[layer][j], n);
            pass.elementwise().timesSlope(shape.activation(layer), pass.a(layer)[j], delta[layer][j], n);
        }
    }

    private void addGradients(int layer, int n, double[] g) {
        double[][] d = delta[layer];
        int row = shape.weightOffset(layer);
        int bias = shape.biasOffset(layer);
        int sources = shape.sources(layer);
        for (int to = 0; to < d.length; to += 2) {
            int second = Math.min(to + 1, d.length - 1);
            addWeightGradients(layer, to, second, row + to * sources, row + second * sources, n, g);
        }
        for (int to = 0; to < d.length; to++) {
            g[bias + to] += WeightedSums.total(d[to], n);
        }
    }

    private void addWeightGradients(int layer, int to, int second, int row, int secondRow, int n, double[] g) {
        double[][] a = pass.sources(layer);
        double[][] d = delta[layer];
        int sources = shape.sources(layer);
        for (int i = 0; i < sources; i += WeightedSums.GROUP) {
            WeightedSums.dots(d[to], d[second], a[i], a[i + 1], a[i + 2], a[i + 3], n, sums);
            int width = Math.min(WeightedSums.GROUP, sources - i);
            for (int c = 0; c < width; c++) {
                g[row + i + c] += sums[c];
            }
            if (second > to) {
                for (int c = 0; c < width; c++) {
                    g[secondRow + i + c] += sums[WeightedSums.GROUP + c];
                }
            }
        }
    }
}
