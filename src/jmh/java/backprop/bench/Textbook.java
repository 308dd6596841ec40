package backprop.bench;

import backprop.engine.BackwardPass;
import backprop.engine.ForwardPass;
import backprop.engine.Loss;
import backprop.engine.Network;
import java.util.Optional;

/** The readable passes of our own engine, which make a new object of every intermediate value. */
final class Textbook implements Contender {

    @Override
    public Optional<Work> work(Workload workload) {
        Network start = Ours.network(workload);
        if (workload.isGrid()) {
            float[] values = new float[workload.rows];
            return Optional.of(new Work(1, () -> predict(start, values)));
        }
        Network[] network = {start};
        double[][] x = workload.inputs();
        double[] t = workload.targets();
        return Optional.of(new Work(1, () -> network[0] = epoch(network[0], x, t, workload.batch)));
    }

    private static void predict(Network network, float[] values) {
        for (int i = 0; i < values.length; i++) {
            double x = Workload.coordinate(i % Workload.SIDE);
            double y = Workload.coordinate(i / Workload.SIDE);
            values[i] = (float) network.predict(x, y)[0];
        }
    }

    private static Network epoch(Network network, double[][] x, double[] t, int batch) {
        Network trained = network;
        for (int start = 0; start < x.length; start += batch) {
            trained = update(trained, x, t, start, Math.min(x.length, start + batch));
        }
        return trained;
    }

    private static Network update(Network network, double[][] x, double[] t, int start, int end) {
        double[] w = network.parameters();
        double[] sum = new double[w.length];
        for (int row = start; row < end; row++) {
            ForwardPass forward = new ForwardPass(network, x[row]);
            double[] g = new BackwardPass(forward, Loss.HALF_SQUARED_ERROR, t[row]).gradient();
            for (int i = 0; i < g.length; i++) {
                sum[i] += g[i];
            }
        }
        for (int i = 0; i < w.length; i++) {
            w[i] -= Workload.RATE * sum[i] / (end - start);
        }
        return new Network(network.architecture(), w);
    }

    @Override
    public String remark(Workload workload) {
        return "the readable passes";
    }
}
