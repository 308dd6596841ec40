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
 * Moment of a run and the update that comes next, as explained by the calculation.
 *
 * @param network parameters at this moment
 * @param rule    hyperparameters of training
 * @param memory  optimizer state
 * @param batch   batch of the next update
 * @param data    rows and scaling of their inputs
 */
public record Situation(Network network, Hyperparameters rule, OptimizerMemory memory, NextBatch batch, Dataset data) {

    /** Training rows. */
    public List<Sample> rows() {
        return data.train();
    }

    /** Test rows; may be empty. */
    public List<Sample> testRows() {
        return data.test();
    }

    /**
     * Returns the forward pass of the given inputs.
     *
     * @param inputs before scaling, shape [inputs]
     */
    public ForwardPass forward(double[] inputs) {
        return new ForwardPass(network, data.scaling().of(inputs));
    }

    /** Architecture of the network. */
    public Architecture shape() {
        return network.architecture();
    }
}
