package backprop.explain;

import backprop.data.Sample;
import backprop.engine.Architecture;
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
 * @param rows     the training rows
 * @param testRows the rows that are only tested, may be none
 */
public record Situation(
        Network network,
        Hyperparameters rule,
        OptimizerMemory memory,
        NextBatch batch,
        List<Sample> rows,
        List<Sample> testRows) {

    public Situation {
        rows = List.copyOf(rows);
        testRows = List.copyOf(testRows);
    }

    Architecture shape() {
        return network.architecture();
    }
}
