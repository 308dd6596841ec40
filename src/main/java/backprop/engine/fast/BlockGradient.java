package backprop.engine.fast;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.GradientPass;
import backprop.engine.Loss;
import backprop.engine.ParameterArrays;
import backprop.engine.RowOrder;
import java.util.Arrays;

/**
 * Gradient for batches of several rows (W2, W3f and most presets): blocks of up to {@value BlockPass#BLOCK} rows, with
 * the loops of {@link WeightedSums} over rows and of {@link Dots} over units and sources. The general case, and the
 * baseline for measurements of the other passes.
 */
final class BlockGradient implements GradientPass {

    private final Loss loss;
    private final int capacity;
    private final ParameterArrays parameters;
    private final double[] w;
    private final double[] g;
    private final Activation[] activations;
    private final LayerIndex[] layers;
    private final BlockPass pass;
    private final double[][] targets;
    private final double[][][] delta;
    private final double[][][] deltaSources;
    private final double[][][] deltaTargets;
    /** Products of the wide layers; null for the others. */
    private final RowProducts[] products;

    private final double[] sums = new double[WeightedSums.SOURCES * WeightedSums.SOURCES];
    private double share;

    BlockGradient(Architecture shape, Loss loss, int capacity) {
        int length = capacity + BlockPass.PADDING;
        this.loss = loss;
        this.capacity = capacity;
        parameters = ParameterArrays.flat(shape);
        w = parameters.values(0);
        g = parameters.gradient(0);
        pass = new BlockPass(shape, capacity);
        layers = LayerIndex.of(shape);
        activations = new Activation[layers.length];
        targets = new double[shape.outputs()][length];
        delta = new double[layers.length][][];
        deltaSources = new double[layers.length][][];
        deltaTargets = new double[layers.length][][];
        products = new RowProducts[layers.length];
        for (int l = 0; l < layers.length; l++) {
            activations[l] = shape.activation(l);
            delta[l] = new double[shape.units(l)][length];
            deltaSources[l] = BlockPass.padded(delta[l], WeightedSums.SOURCES, length);
            deltaTargets[l] = BlockPass.padded(delta[l], WeightedSums.TARGETS, length);
            if (RowProducts.suits(shape.units(l), shape.sources(l))) {
                products[l] = new RowProducts(shape.units(l), shape.sources(l), capacity);
            }
        }
    }

    @Override
    public ParameterArrays parameters() {
        return parameters;
    }

    @Override
    public int capacity() {
        return capacity;
    }

    @Override
    public void begin(int batch) {
        share = 1.0 / batch;
        Arrays.fill(g, 0);
    }

    @Override
    public void forward(RowOrder rows, int start, int n) {
        for (int c = 0; c < pass.x().length; c++) {
            rows.copyInput(c, start, n, pass.x()[c], 0, 1);
        }
        for (int k = 0; k < targets.length; k++) {
            rows.copyTarget(k, start, n, targets[k], 0, 1);
        }
        pass.forward(w, n);
    }

    @Override
    public void outputs(int s, double[] z, double[] a) {
        pass.outputs(s, z, a);
    }

    @Override
    public void backward(int n) {
        int last = layers.length - 1;
        for (int k = 0; k < targets.length; k++) {
            outputDeltas(k, delta[last][k], n);
        }
        for (int l = last; l > 0; l--) {
            addGradients(l, n);
            LayerIndex.Weights back = layers[l].backward();
            WeightedSums.set(back, w, WeightedSums.NO_STARTS, deltaSources[l], deltaTargets[l - 1], n);
            timesSlopes(l - 1, n);
        }
        addGradients(0, n);
    }

    private void outputDeltas(int k, double[] d, int n) {
        int last = activations.length - 1;
        double[] z = pass.z(last)[k];
        double[] a = pass.a(last)[k];
        pass.elementwise().outputDeltas(loss, activations[last], z, a, targets[k], d, n, targets.length, share);
    }

    private void timesSlopes(int layer, int n) {
        Activation f = activations[layer];
        double[][] z = pass.z(layer);
        double[][] a = pass.a(layer);
        double[][] d = delta[layer];
        int j = 0;
        if (n <= BlockPass.FEW) {
            for (; j + FourSlopes.COUNT <= d.length; j += FourSlopes.COUNT) {
                FourSlopes.multiply(f, z, a, d, j, n, pass.elementwise());
            }
        }
        for (; j < d.length; j++) {
            pass.elementwise().timesSlope(f, z[j], a[j], d[j], n);
        }
    }

    private void addGradients(int layer, int n) {
        LayerIndex index = layers[layer];
        if (products[layer] != null) {
            products[layer].add(deltaTargets[layer], pass.sources(layer), n, g, index.weights());
        } else if (index.sources() <= 2) {
            addGradientsOfTwoSources(index, pass.sources(layer), deltaSources[layer], n);
        } else if (index.units() <= 2) {
            addGradientsOfTwoUnits(index, delta[layer], pass.sources(layer), n);
        } else {
            addGradients(index, deltaSources[layer], pass.sources(layer), n);
        }
        addBiasGradients(deltaSources[layer], index.biases(), index.units(), n);
    }

    /**
     * Gradient of a layer with two sources, often the first layer (the plane has two inputs), four neurons at a time.
     */
    private void addGradientsOfTwoSources(LayerIndex index, double[][] a, double[][] d, int n) {
        int second = index.sources() - 1;
        int at = index.weights();
        for (int to = 0; to < index.units(); to += WeightedSums.SOURCES) {
            Dots.ofPairs(a[0], a[second], d[to], d[to + 1], d[to + 2], d[to + 3], n, sums);
            int width = Math.min(WeightedSums.SOURCES, index.units() - to);
            for (int k = 0; k < width; k++) {
                g[at] += sums[k];
                if (second > 0) {
                    g[at + 1] += sums[WeightedSums.SOURCES + k];
                }
                at += index.sources();
            }
        }
    }

    private void addBiasGradients(double[][] d, int biases, int units, int n) {
        for (int to = 0; to < units; to += WeightedSums.SOURCES) {
            Dots.totals(d[to], d[to + 1], d[to + 2], d[to + 3], n, sums);
            addSums(0, Math.min(WeightedSums.SOURCES, units - to), biases + to);
        }
    }

    /** If there is no second unit, the first is computed twice and added once. */
    private void addGradientsOfTwoUnits(LayerIndex index, double[][] d, double[][] a, int n) {
        double[] second = d[index.units() - 1];
        int row = index.weights();
        int secondRow = row + index.sources();
        for (int i = 0; i < index.sources(); i += WeightedSums.SOURCES) {
            Dots.ofPairs(d[0], second, a[i], a[i + 1], a[i + 2], a[i + 3], n, sums);
            int width = Math.min(WeightedSums.SOURCES, index.sources() - i);
            addSums(0, width, row + i);
            if (index.units() == 2) {
                addSums(WeightedSums.SOURCES, width, secondRow + i);
            }
        }
    }

    private void addGradients(LayerIndex index, double[][] d, double[][] a, int n) {
        for (int to = 0; to < index.units(); to += WeightedSums.SOURCES) {
            int rows = Math.min(WeightedSums.SOURCES, index.units() - to);
            for (int i = 0; i < index.sources(); i += WeightedSums.SOURCES) {
                if (rows == WeightedSums.SOURCES && i + WeightedSums.SOURCES <= index.sources()) {
                    int at = index.weights() + to * index.sources() + i;
                    Dots.addOfFours(d, to, a, i, n, g, at, index.sources());
                } else {
                    Arrays.fill(sums, 0);
                    Dots.addOfFours(d, to, a, i, n, sums, 0, WeightedSums.SOURCES);
                    addSums(index, rows, to, i);
                }
            }
        }
    }

    /** Adds the sums of several units, four sources each, to the gradient; padding sources are skipped. */
    private void addSums(LayerIndex index, int units, int to, int source) {
        int width = Math.min(WeightedSums.SOURCES, index.sources() - source);
        int at = index.weights() + to * index.sources() + source;
        for (int k = 0; k < units; k++) {
            addSums(k * WeightedSums.SOURCES, width, at);
            at += index.sources();
        }
    }

    /**
     * Adds sums to adjacent elements of {@code g}; unrolled, because the overhead of so short a loop exceeds its work.
     */
    private void addSums(int first, int width, int at) {
        if (width == WeightedSums.SOURCES) {
            g[at] += sums[first];
            g[at + 1] += sums[first + 1];
            g[at + 2] += sums[first + 2];
            g[at + 3] += sums[first + 3];
            return;
        }
        for (int c = 0; c < width; c++) {
            g[at + c] += sums[first + c];
        }
    }
}
