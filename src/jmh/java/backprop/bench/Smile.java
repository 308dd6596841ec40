package backprop.bench;

import java.util.Arrays;
import java.util.Optional;
import smile.base.mlp.Layer;
import smile.base.mlp.LayerBuilder;
import smile.base.mlp.OutputFunction;
import smile.math.TimeFunction;
import smile.regression.MLP;

final class Smile implements Contender {

    @Override
    public Optional<Work> work(Workload workload) {
        if (workload.isOwn()) {
            return Optional.empty();
        }
        MLP network = network(workload);
        if (workload.isGrid()) {
            float[] values = new float[workload.rows];
            return Optional.of(new Work(1, () -> predict(network, values)));
        }
        double[][] x = workload.inputs();
        double[] t = workload.targets();
        if (workload.batch == 1) {
            return Optional.of(new Work(1, () -> online(network, x, t)));
        }
        int batches = x.length / workload.batch;
        double[][][] inputs = new double[batches][][];
        double[][] targets = new double[batches][];
        for (int b = 0; b < batches; b++) {
            int start = b * workload.batch;
            inputs[b] = Arrays.copyOfRange(x, start, start + workload.batch);
            targets[b] = Arrays.copyOfRange(t, start, start + workload.batch);
        }
        return Optional.of(new Work(1, () -> batches(network, inputs, targets)));
    }

    private static MLP network(Workload workload) {
        LayerBuilder[] layers = new LayerBuilder[workload.hidden.length + 2];
        layers[0] = Layer.input(2);
        for (int l = 0; l < workload.hidden.length; l++) {
            int units = workload.hidden[l];
            layers[l + 1] = workload.sigmoid ? Layer.sigmoid(units) : Layer.tanh(units);
        }
        layers[layers.length - 1] =
                Layer.mse(1, workload.sigmoid ? OutputFunction.SIGMOID : OutputFunction.LINEAR);
        MLP network = new MLP(layers);
        network.setLearningRate(TimeFunction.constant(Workload.RATE));
        return network;
    }

    private static void online(MLP network, double[][] x, double[] t) {
        for (int i = 0; i < x.length; i++) {
            network.update(x[i], t[i]);
        }
    }

    private static void batches(MLP network, double[][][] inputs, double[][] targets) {
        for (int b = 0; b < inputs.length; b++) {
            network.update(inputs[b], targets[b]);
        }
    }

    private static void predict(MLP network, float[] values) {
        double[] in = new double[2];
        for (int i = 0; i < values.length; i++) {
            in[0] = Workload.coordinate(i % Workload.SIDE);
            in[1] = Workload.coordinate(i / Workload.SIDE);
            values[i] = (float) network.predict(in);
        }
    }

    @Override
    public String remark(Workload workload) {
        return workload.sigmoid ? "" : "linear output";
    }
}
