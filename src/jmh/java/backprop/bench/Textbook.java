package backprop.bench;

import backprop.engine.BackwardPass;
import backprop.engine.ForwardPass;
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
        if (workload.isOwn()) {
            double[] loss = new double[1];
            return Optional.of(new Work(1, () -> {
                network[0] = epoch(network[0], workload, x, t);
                loss[0] = loss(network[0], workload, x, t);
            }));
        }
        return Optional.of(new Work(1, () -> network[0] = epoch(network[0], workload, x, t)));
    }

    private static void predict(Network network, float[] values) {
        for (int i = 0; i < values.length; i++) {
            double x = Workload.coordinate(i % Workload.SIDE);
            double y = Workload.coordinate(i / Workload.SIDE);
            values[i] = (float) network.predict(x, y)[0];
        }
    }

    private static double loss(Network network, Workload workload, double[][] x, double[] t) {
        double sum = 0;
        for (int row = 0; row < x.length; row++) {
            ForwardPass pass = new ForwardPass(network, x[row]);
            int last = network.architecture().depth() - 1;
            sum += workload.loss().of(
                    new double[] {pass.z(last, 0)}, pass.outputs(), new double[] {t[row]});
        }
        return sum / x.length;
    }

    private static Network epoch(Network network, Workload workload, double[][] x, double[] t) {
        Network trained = network;
        for (int start = 0; start < x.length; start += workload.batch) {
            trained = update(trained, workload, x, t, start);
        }
        return trained;
    }

    private static Network update(Network network, Workload workload, double[][] x, double[] t, int start) {
        int end = Math.min(x.length, start + workload.batch);
        double[] w = network.parameters();
        double[] sum = new double[w.length];
        for (int row = start; row < end; row++) {
            ForwardPass forward = new ForwardPass(network, x[row]);
            double[] g = new BackwardPass(forward, workload.loss(), t[row]).gradient();
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
