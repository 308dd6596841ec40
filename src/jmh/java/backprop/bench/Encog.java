package backprop.bench;

import java.util.Optional;
import org.encog.engine.network.activation.ActivationFunction;
import org.encog.engine.network.activation.ActivationSigmoid;
import org.encog.engine.network.activation.ActivationTANH;
import org.encog.ml.data.basic.BasicMLDataSet;
import org.encog.neural.networks.BasicNetwork;
import org.encog.neural.networks.layers.BasicLayer;
import org.encog.neural.networks.training.propagation.back.Backpropagation;

final class Encog implements Contender {

    @Override
    public Optional<Work> work(Workload workload) {
        if (workload.isOwn()) {
            return Optional.empty();
        }
        BasicNetwork network = network(workload);
        if (workload.isGrid()) {
            float[] values = new float[workload.rows];
            return Optional.of(new Work(1, () -> predict(network, values)));
        }
        double[] targets = workload.targets();
        double[][] t = new double[targets.length][1];
        for (int i = 0; i < t.length; i++) {
            t[i][0] = targets[i];
        }
        // Encog adds the gradients of a batch up; ours takes their mean.
        double rate = Workload.RATE / workload.batch;
        Backpropagation training = new Backpropagation(network, new BasicMLDataSet(workload.inputs(), t), rate, 0);
        training.setThreadCount(1);
        training.setBatchSize(workload.batch == workload.rows ? 0 : workload.batch);
        return Optional.of(new Work(1, training::iteration));
    }

    private static BasicNetwork network(Workload workload) {
        BasicNetwork network = new BasicNetwork();
        network.addLayer(new BasicLayer(null, true, 2));
        for (int units : workload.hidden) {
            network.addLayer(new BasicLayer(activation(workload), true, units));
        }
        network.addLayer(new BasicLayer(activation(workload), false, 1));
        network.getStructure().finalizeStructure();
        network.reset(1);
        return network;
    }

    private static ActivationFunction activation(Workload workload) {
        return workload.sigmoid ? new ActivationSigmoid() : new ActivationTANH();
    }

    private static void predict(BasicNetwork network, float[] values) {
        double[] in = new double[2];
        double[] out = new double[1];
        for (int i = 0; i < values.length; i++) {
            in[0] = Workload.coordinate(i % Workload.SIDE);
            in[1] = Workload.coordinate(i / Workload.SIDE);
            network.compute(in, out);
            values[i] = (float) out[0];
        }
    }

    @Override
    public String remark(Workload workload) {
        return workload.isGrid() ? "" : "one thread, no momentum";
    }
}
