package backprop.training;

import java.util.Arrays;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records the loss of a run, one number for each epoch, in bounded memory: when all buckets are full, pairs of buckets are
 * merged. Mutable, confined to the training thread.
 */
final class ErrorHistory {

    private static final int MAX_MARKS = 256;
    private static final long NEVER = -1;

    private final int capacity;
    private final long start;
    private double startTrain;
    private double startTest;
    private final Buckets train;
    private final Buckets test;
    private long stride = 1;
    private long end;
    private long[] marks = {};
    private long rightSince = NEVER;
    private final SortedMap<Long, Pin> pins = new TreeMap<>();

    /**
     * What the history was at an epoch, where it differs from what it is now up to that epoch: the numbers of its newest bucket
     * and what was noted of the epoch. All before that bucket is in the history itself, so that a pin costs a few numbers.
     */
    private record Pin(
            long end, double startTrain, double startTest, Newest train, Newest test, long[] marks, long rightSince) {

        private Pin coarser(int bucket, boolean first, Buckets trainBuckets, Buckets testBuckets) {
            return new Pin(
                    end,
                    startTrain,
                    startTest,
                    train.joined(trainBuckets, bucket, first),
                    test.joined(testBuckets, bucket, first),
                    marks,
                    rightSince);
        }
    }

    /**
     * Creates a history.
     *
     * @param capacity number of buckets, even
     * @param start    epoch at which the run starts
     * @param test     NaN if there are no test rows
     */
    ErrorHistory(int capacity, long start, double train, double test) {
        this.capacity = capacity;
        this.start = start;
        this.end = start;
        this.startTrain = train;
        this.startTest = test;
        this.train = new Buckets(capacity);
        this.test = new Buckets(capacity);
    }

    private ErrorHistory(ErrorHistory other) {
        capacity = other.capacity;
        start = other.start;
        startTrain = other.startTrain;
        startTest = other.startTest;
        train = new Buckets(other.train);
        test = new Buckets(other.test);
        stride = other.stride;
        end = other.end;
        marks = other.marks;
        rightSince = other.rightSince;
        pins.putAll(other.pins);
    }

    /** Returns an independent copy. */
    ErrorHistory copy() {
        return new ErrorHistory(this);
    }

    /** Adds the loss of the next epoch. */
    void add(double trainLoss, double testLoss) {
        if (end - start == capacity * stride) {
            pins.replaceAll((number, pin) -> coarser(pin));
            train.halve();
            test.halve();
            stride *= 2;
        }
        int bucket = (int) ((end - start) / stride);
        boolean first = (end - start) % stride == 0;
        train.add(bucket, first, trainLoss);
        test.add(bucket, first, testLoss);
        end++;
    }

    private Pin coarser(Pin pin) {
        long epochs = pin.end - start;
        int bucket = (int) ((epochs - 1) / stride);
        boolean second = epochs > 0 && bucket % 2 == 1;
        return second ? pin.coarser(bucket - 1, (epochs - 1) % stride == 0, train, test) : pin;
    }

    /** Pins the newest epoch, so that {@link #goBackTo} can return to it; returns the number of the pin. */
    long pin() {
        long number = pins.isEmpty() ? 0 : pins.lastKey() + 1;
        int bucket = newestBucket();
        pins.put(
                number,
                new Pin(end, startTrain, startTest, train.newest(bucket), test.newest(bucket), marks, rightSince));
        return number;
    }

    /** Removes a pin. */
    void release(long pin) {
        pins.remove(pin);
    }

    /** Removes all pins. */
    void releaseAll() {
        pins.clear();
    }

    /**
     * Restores what the history was when an epoch was pinned, in the present width of the buckets. The pin is removed, as are
     * later ones.
     *
     * @throws IllegalArgumentException if there is no such pin
     */
    void goBackTo(long number) {
        Pin pin = pins.get(number);
        if (pin == null) {
            throw new IllegalArgumentException("pin: expected one that was not released but was " + number);
        }
        pins.tailMap(number).clear();
        end = pin.end;
        startTrain = pin.startTrain;
        startTest = pin.startTest;
        marks = pin.marks;
        rightSince = pin.rightSince;
        train.restore(newestBucket(), pin.train);
        test.restore(newestBucket(), pin.test);
    }

    /** The bucket of the newest epoch; 0 before the first one. */
    private int newestBucket() {
        return (int) Math.max(0, (end - 1 - start) / stride);
    }

    /** Replaces the loss of the latest epoch, as if the previous value had never been recorded. */
    void replaceNewest(double trainLoss, double testLoss) {
        if (end == start) {
            startTrain = trainLoss;
            startTest = testLoss;
            return;
        }
        int bucket = (int) ((end - 1 - start) / stride);
        boolean first = (end - 1 - start) % stride == 0;
        train.replace(bucket, first, trainLoss);
        test.replace(bucket, first, testLoss);
    }

    /** Records whether all training rows are classified correctly at the latest epoch. */
    void judge(boolean allRight) {
        if (!allRight) {
            rightSince = NEVER;
        } else if (rightSince == NEVER) {
            rightSince = end;
        }
    }

    /**
     * Restarts the streak of correct classification of all training rows, if there is one, at the latest epoch, since the rows
     * have changed.
     */
    void beginAnewWithOtherRows() {
        rightSince = rightSince == NEVER ? NEVER : end;
    }

    /** Marks a change of settings or data after the latest epoch. */
    void mark() {
        boolean noted = marks.length > 0 && marks[marks.length - 1] == end;
        if (noted || end == start) {
            return;
        }
        int from = marks.length == MAX_MARKS ? 1 : 0;
        long[] longer = Arrays.copyOfRange(marks, from, marks.length + 1);
        longer[longer.length - 1] = end;
        marks = longer;
    }

    ErrorCurve curve() {
        int buckets = (int) ((end - start + stride - 1) / stride);
        return new ErrorCurve(
                start, stride, end, startTrain, startTest, train.copy(buckets), test.copy(buckets), marks, right());
    }

    private OptionalLong right() {
        return rightSince == NEVER ? OptionalLong.empty() : OptionalLong.of(rightSince);
    }

    /** Numbers of the newest bucket, and what its minimum and maximum were before its last value. */
    private record Newest(double minimum, double maximum, double last, double minimumBefore, double maximumBefore) {

        /**
         * Joins the bucket with the one before it.
         *
         * @param before index of that one, which is full
         * @param first  whether the newest bucket has one value only
         */
        Newest joined(Buckets buckets, int before, boolean first) {
            double low = buckets.minimum[before];
            double high = buckets.maximum[before];
            return new Newest(
                    Math.min(low, minimum),
                    Math.max(high, maximum),
                    last,
                    first ? low : Math.min(low, minimumBefore),
                    first ? high : Math.max(high, maximumBefore));
        }
    }

    /** Minimum, maximum and last value of each bucket; for the latest bucket also the extremes before its last value. */
    private static final class Buckets {

        private final double[] minimum;
        private final double[] maximum;
        private final double[] last;
        private double minimumBefore;
        private double maximumBefore;

        Buckets(int capacity) {
            minimum = new double[capacity];
            maximum = new double[capacity];
            last = new double[capacity];
        }

        Buckets(Buckets other) {
            minimum = other.minimum.clone();
            maximum = other.maximum.clone();
            last = other.last.clone();
            minimumBefore = other.minimumBefore;
            maximumBefore = other.maximumBefore;
        }

        void add(int i, boolean first, double value) {
            minimumBefore = minimum[i];
            maximumBefore = maximum[i];
            replace(i, first, value);
        }

        void replace(int i, boolean first, double value) {
            minimum[i] = first ? value : Math.min(minimumBefore, value);
            maximum[i] = first ? value : Math.max(maximumBefore, value);
            last[i] = value;
        }

        Newest newest(int i) {
            return new Newest(minimum[i], maximum[i], last[i], minimumBefore, maximumBefore);
        }

        void restore(int i, Newest newest) {
            minimum[i] = newest.minimum;
            maximum[i] = newest.maximum;
            last[i] = newest.last;
            minimumBefore = newest.minimumBefore;
            maximumBefore = newest.maximumBefore;
        }

        void halve() {
            for (int i = 0; i < last.length / 2; i++) {
                minimum[i] = Math.min(minimum[2 * i], minimum[2 * i + 1]);
                maximum[i] = Math.max(maximum[2 * i], maximum[2 * i + 1]);
                last[i] = last[2 * i + 1];
            }
        }

        double[][] copy(int buckets) {
            return new double[][] {
                Arrays.copyOf(minimum, buckets), Arrays.copyOf(maximum, buckets), Arrays.copyOf(last, buckets)
            };
        }
    }
}
