package backprop.engine;

/**
 * How many rows make one update.
 *
 * @param rows at least 1; a value larger than the set means the whole set
 */
public record BatchSize(int rows) {

    /** All rows, however many there are. */
    public static final BatchSize FULL = new BatchSize(Integer.MAX_VALUE);

    public BatchSize {
        if (rows < 1) {
            throw new IllegalArgumentException("batchSize: expected at least 1 but was " + rows);
        }
    }

    public boolean isFull() {
        return rows == Integer.MAX_VALUE;
    }

    /** The rows of one update of a set of {@code setSize} rows; the last update of an epoch may have fewer. */
    public int in(int setSize) {
        return Math.min(rows, setSize);
    }

    /** How many updates one epoch over {@code setSize} rows has. */
    public int updatesPerEpoch(int setSize) {
        int batch = in(setSize);
        return (setSize + batch - 1) / batch;
    }
}
