package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.Sample;
import java.util.List;

/** The two sets of rows that a dataset has. */
enum RowKind {
    TRAINING {
        @Override
        List<Sample> rows(Dataset data) {
            return data.train();
        }

        @Override
        Dataset with(Dataset data, List<Sample> rows) {
            return data.withTrain(rows);
        }
    },
    TEST {
        @Override
        List<Sample> rows(Dataset data) {
            return data.test();
        }

        @Override
        Dataset with(Dataset data, List<Sample> rows) {
            return data.withTest(rows);
        }
    };

    abstract List<Sample> rows(Dataset data);

    /** {@code data} with other rows of this kind. */
    abstract Dataset with(Dataset data, List<Sample> rows);
}
