package backprop.training;

import backprop.data.Sample;
import backprop.engine.Rows;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Training rows of which only the predictions are wanted.
 *
 * @param rows   the rows that are left out, as the network receives them
 * @param places where they stand among all training rows, ascending
 * @param others where the rows stand that take part, ascending
 */
record LeftOutRows(Rows rows, int[] places, int[] others) {

    /** Those of a config, if there are any. */
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
