package backprop.training;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Architecture;
import backprop.engine.ForwardPass;
import backprop.engine.Hyperparameters;
import backprop.engine.Network;
import backprop.engine.NextBatch;
import backprop.engine.OptimizerMemory;
import java.util.List;

/**
 * The moment of a run that is explained, with the update that comes next.
 *
 * @param network the parameters of this moment
 * @param rule    how they are trained
 * @param memory  what the optimizer remembers
 * @param batch   what the next update will be made from
 * @param data    the rows, and how their inputs are scaled
 */
public record Situation(Network network, Hyperparameters rule, OptimizerMemory memory, NextBatch batch, Dataset data) {

    /** The training rows. */
    public List<Sample> rows() {
        return data.train();
    }

    /** The rows that are only tested; may be none. */
    public List<Sample> testRows() {
        return data.test();
    }

    /**
     * What the network makes of inputs.
     *
     * @param inputs as the table shows them, shape [inputs]
     */
    public ForwardPass forward(double[] inputs) {
        return new ForwardPass(network, data.scaling().of(inputs));
    }

    /** The architecture of the network. */
    public Architecture shape() {
        return network.architecture();
    }
}
