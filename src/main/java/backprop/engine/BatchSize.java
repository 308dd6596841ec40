package backprop.engine;

/**
 * Number of rows per update.
 *
 * @param rows at least 1; a value above the size of the set means the whole set
 */
public record BatchSize(int rows) {

    /** The whole set, regardless of its size. */
    public static final BatchSize FULL = new BatchSize(Integer.MAX_VALUE);

    public BatchSize {
        if (rows < 1) {
            throw new IllegalArgumentException("batchSize: expected at least 1 but was " + rows);
        }
    }

    public boolean isFull() {
        return rows == Integer.MAX_VALUE;
    }

    /** Number of rows per update for a set of {@code setSize} rows; the last update of an epoch may have fewer. */
    public int in(int setSize) {
        return Math.min(rows, setSize);
    }

    /** Number of updates per epoch over {@code setSize} rows. */
    public int updatesPerEpoch(int setSize) {
        int batch = in(setSize);
        return (setSize + batch - 1) / batch;
    }
}
