package backprop.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.neuroph.core.data.DataSet;
import org.neuroph.nnet.MultiLayerPerceptron;
import org.neuroph.nnet.learning.BackPropagation;
import org.neuroph.util.TransferFunctionType;

final class Neuroph implements Contender {

    @Override
    public Optional<Work> work(Workload workload) {
        if (workload.isOwn()) {
            return Optional.empty();
        }
        MultiLayerPerceptron network = network(workload);
        if (workload.isGrid()) {
            float[] values = new float[workload.rows];
            return Optional.of(new Work(1, () -> predict(network, values)));
        }
        BackPropagation training = new BackPropagation();
        training.setNeuralNetwork(network);
        training.setLearningRate(Workload.RATE);
        training.setBatchMode(workload == Workload.W3F);
        DataSet data = data(workload);
        // Every call sets the rule up anew, so let it train long enough for that not to count.
        int epochs = workload == Workload.W1 ? 1_000 : 5;
        training.setMaxIterations(epochs);
        training.setMaxError(0);
        return Optional.of(new Work(epochs, () -> training.learn(data)));
    }

    private static DataSet data(Workload workload) {
        DataSet data = new DataSet(2, 1);
        double[][] x = workload.inputs();
        double[] t = workload.targets();
        for (int i = 0; i < x.length; i++) {
            data.add(x[i], new double[] {t[i]});
        }
        return data;
    }

    private static MultiLayerPerceptron network(Workload workload) {
        List<Integer> units = new ArrayList<>();
        units.add(2);
        for (int hidden : workload.hidden) {
            units.add(hidden);
        }
        units.add(1);
        return new MultiLayerPerceptron(
                units, workload.sigmoid ? TransferFunctionType.SIGMOID : TransferFunctionType.TANH);
    }

    private static void predict(MultiLayerPerceptron network, float[] values) {
        double[] in = new double[2];
        for (int i = 0; i < values.length; i++) {
            in[0] = Workload.coordinate(i % Workload.SIDE);
            in[1] = Workload.coordinate(i / Workload.SIDE);
            network.setInput(in);
            network.calculate();
            values[i] = (float) network.getOutput()[0];
        }
    }

    @Override
    public String remark(Workload workload) {
        return workload == Workload.W2 || workload == Workload.W3 ? "one row an update" : "";
    }
}
