package backprop.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import weka.classifiers.functions.MultilayerPerceptron;
import weka.core.Attribute;
import weka.core.DenseInstance;
import weka.core.Instance;
import weka.core.Instances;

final class Weka implements Contender {

    @Override
    public Optional<Work> work(Workload workload) {
        if (workload.isOwn() || workload == Workload.W3F) {
            return Optional.empty();
        }
        Instances data = data(workload);
        if (workload.isGrid()) {
            return Optional.of(grid(workload, data));
        }
        // Every call builds the network anew, so let it train long enough for that not to count.
        int epochs = workload == Workload.W1 ? 20_000 : workload == Workload.W2 ? 100 : 10;
        return Optional.of(new Work(epochs, () -> trained(workload, data, epochs)));
    }

    private static Work grid(Workload workload, Instances data) {
        MultilayerPerceptron network = trained(workload, data, 1);
        float[] values = new float[workload.rows];
        Instance point = new DenseInstance(3);
        point.setDataset(data);
        return new Work(1, () -> predict(network, point, values));
    }

    private static void predict(MultilayerPerceptron network, Instance point, float[] values) {
        for (int i = 0; i < values.length; i++) {
            point.setValue(0, Workload.coordinate(i % Workload.SIDE));
            point.setValue(1, Workload.coordinate(i / Workload.SIDE));
            values[i] = (float) prediction(network, point);
        }
    }

    private static double prediction(MultilayerPerceptron network, Instance point) {
        try {
            return network.classifyInstance(point);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static MultilayerPerceptron trained(Workload workload, Instances data, int epochs) {
        MultilayerPerceptron network = new MultilayerPerceptron();
        network.setHiddenLayers(Arrays.stream(workload.hidden)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",")));
        network.setTrainingTime(epochs);
        network.setLearningRate(Workload.RATE);
        network.setMomentum(0);
        network.setValidationSetSize(0);
        network.setNormalizeAttributes(false);
        network.setNormalizeNumericClass(false);
        network.setReset(false);
        try {
            network.buildClassifier(data);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return network;
    }

    private static Instances data(Workload workload) {
        List<Attribute> attributes = List.of(new Attribute("x1"), new Attribute("x2"), new Attribute("y"));
        double[][] x = workload.inputs();
        double[] t = workload.targets();
        Instances data = new Instances("points", new ArrayList<>(attributes), x.length);
        data.setClassIndex(2);
        for (int i = 0; i < x.length; i++) {
            data.add(new DenseInstance(1, new double[] {x[i][0], x[i][1], t[i]}));
        }
        return data;
    }

    @Override
    public String remark(Workload workload) {
        String network = "sigmoid hidden layers, linear output";
        return workload.isGrid() || workload.batch == 1 ? network : network + ", one row an update";
    }
}
