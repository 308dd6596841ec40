package backprop.training;

import java.util.OptionalLong;

/**
 * The loss of a whole run of any length, in a bounded number of buckets of equally many epochs. Immutable.
 *
 * <p>Bucket i stands for the epochs {@code start + i stride + 1} to {@code start + (i + 1) stride}; the epoch at which the run
 * started is kept separately.
 */
public final class ErrorCurve {

    /** Statistics of a bucket for one set of rows. */
    enum Part {
        MINIMUM,
        MAXIMUM,
        LAST
    }

    private final long start;
    private final long stride;
    private final long end;
    private final double startTrain;
    private final double startTest;
    private final double[][] train;
    private final double[][] test;
    private final long[] marks;
    private final OptionalLong rightSince;

    ErrorCurve(
            long start,
            long stride,
            long end,
            double startTrain,
            double startTest,
            double[][] train,
            double[][] test,
            long[] marks,
            OptionalLong rightSince) {
        this.start = start;
        this.stride = stride;
        this.end = end;
        this.startTrain = startTrain;
        this.startTest = startTest;
        this.train = train;
        this.test = test;
        this.marks = marks;
        this.rightSince = rightSince;
    }

    /** Epoch at which the run started. */
    public long firstEpoch() {
        return start;
    }

    /** Latest epoch. */
    public long lastEpoch() {
        return end;
    }

    /** Number of epochs in a bucket, a power of two. */
    public long stride() {
        return stride;
    }

    /** Number of points: the start, and one for each bucket. */
    public int size() {
        return train[0].length + 1;
    }

    /** Epoch of point {@code i}, the last one of its bucket. */
    public long epoch(int i) {
        return i == 0 ? start : Math.min(end, start + i * stride);
    }

    /** Training loss at {@link #epoch}{@code (i)}, not aggregated. */
    public double train(int i) {
        return i == 0 ? startTrain : train[Part.LAST.ordinal()][i - 1];
    }

    public double trainMinimum(int i) {
        return i == 0 ? startTrain : train[Part.MINIMUM.ordinal()][i - 1];
    }

    public double trainMaximum(int i) {
        return i == 0 ? startTrain : train[Part.MAXIMUM.ordinal()][i - 1];
    }

    /** Test loss at {@link #epoch}{@code (i)}; NaN if there were no test rows. */
    public double test(int i) {
        return i == 0 ? startTest : test[Part.LAST.ordinal()][i - 1];
    }

    public double testMinimum(int i) {
        return i == 0 ? startTest : test[Part.MINIMUM.ordinal()][i - 1];
    }

    public double testMaximum(int i) {
        return i == 0 ? startTest : test[Part.MAXIMUM.ordinal()][i - 1];
    }

    /** Returns the index of the point whose epoch is nearest to {@code epoch}. */
    public int nearest(double epoch) {
        int i = (int) Math.floor((epoch - start) / stride);
        int before = Math.max(0, Math.min(size() - 1, i));
        int after = Math.min(size() - 1, before + 1);
        // The last bucket may be partly filled, so the midpoint between two points is not always half a stride away.
        return epoch - epoch(before) < epoch(after) - epoch ? before : after;
    }

    /**
     * Epoch since which all current training rows have been classified correctly at the end of each epoch; empty if they are
     * not at the latest epoch, or have no classes. If it is {@link #firstEpoch} of a session that was opened with trained
     * parameters, the actual epoch may be earlier.
     */
    public OptionalLong rightSince() {
        return rightSince;
    }

    /** Epochs after which settings or data were changed, in order; a copy. */
    public long[] marks() {
        return marks.clone();
    }
}
