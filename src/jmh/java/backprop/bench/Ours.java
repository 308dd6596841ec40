package backprop.bench;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.BatchSize;
import backprop.engine.GridSpec;
import backprop.engine.Hyperparameters;
import backprop.engine.Initializer;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Network;
import backprop.engine.Optimizer;
import backprop.engine.OptimizerMemory;
import backprop.engine.Regularization;
import backprop.engine.ResponseGrid;
import backprop.engine.Rows;
import backprop.engine.Trainer;
import backprop.engine.fast.FastPasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class Ours implements Contender {

    @Override
    public Optional<Work> work(Workload workload) {
        if (workload.isOwn()) {
            return Optional.of(new Work(1, WindowWork.XOR.run()::epoch));
        }
        Network network = network(workload);
        if (workload.isGrid()) {
            GridSpec grid = new GridSpec(0, 1, new double[2], -1, 1, -1, 1, Workload.SIDE, Workload.SIDE);
            return Optional.of(new Work(1, () -> ResponseGrid.ofOutputs(FastPasses.INSTANCE, network, grid)));
        }
        return Optional.of(new Work(1, trainer(network, workload.asRows(), workload.batch)::epoch));
    }

    static Trainer trainer(Network network, Rows rows, int batch) {
        Optimizer sgd = new Optimizer.Sgd(Workload.RATE);
        Hyperparameters rule = new Hyperparameters(
                Loss.HALF_SQUARED_ERROR, sgd, new BatchSize(batch), false, new Regularization.None(), true);
        OptimizerMemory memory =
                OptimizerMemory.empty(sgd, network.architecture().parameterCount());
        return new Trainer(FastPasses.INSTANCE, rows, network, rule, memory, 1, 0, 0);
    }

    static Network network(Workload workload) {
        Activation f = workload.sigmoid ? Activation.SIGMOID : Activation.TANH;
        List<Layer> layers = new ArrayList<>();
        for (int units : workload.hidden) {
            layers.add(new Layer(units, f));
        }
        layers.add(new Layer(1, workload.outputActivation()));
        Architecture shape = new Architecture(2, layers);
        return new Network(shape, new Initializer.XavierUniform().draw(shape, 1));
    }

    @Override
    public String remark(Workload workload) {
        return workload.isGrid() ? "allocates the grid that it returns" : "";
    }
}
