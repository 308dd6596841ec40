package backprop.data;

import java.util.List;

/** One of the two sets of rows of a dataset. */
public enum Subset {
    TRAINING {
        @Override
        public List<Sample> rows(Dataset data) {
            return data.train();
        }

        @Override
        public Dataset with(Dataset data, List<Sample> rows) {
            return data.withTrain(rows);
        }
    },
    TEST {
        @Override
        public List<Sample> rows(Dataset data) {
            return data.test();
        }

        @Override
        public Dataset with(Dataset data, List<Sample> rows) {
            return data.withTest(rows);
        }
    };

    /** Returns the rows of this subset. */
    public abstract List<Sample> rows(Dataset data);

    /** Returns {@code data} with other rows in this subset. */
    public abstract Dataset with(Dataset data, List<Sample> rows);

    /** Returns the position after the last row. */
    public RowRef end(Dataset data) {
        return new RowRef(this, rows(data).size());
    }
}
