package backprop.training;

import backprop.data.Sample;
import backprop.engine.Rows;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Excluded training rows, for which only predictions are computed.
 *
 * @param rows   excluded rows as inputs of the network
 * @param places their indices among all training rows, ascending
 * @param others indices of the rows that are not excluded, ascending
 */
record LeftOutRows(Rows rows, int[] places, int[] others) {

    /** Returns the excluded rows of a config, if there are any. */
    static Optional<LeftOutRows> of(TrainingConfig config) {
        return config.leftOutRows().map(rows -> new LeftOutRows(rows, places(config, true), places(config, false)));
    }

    private static int[] places(TrainingConfig config, boolean wanted) {
        List<Sample> train = config.data().train();
        return IntStream.range(0, train.size())
                .filter(row -> train.get(row).isLeftOut() == wanted)
                .toArray();
    }
}
