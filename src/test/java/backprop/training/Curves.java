package backprop.training;

/** Error curves for tests of what shows them. */
public final class Curves {

    private static final int BUCKETS = 2048;

    private Curves() {}

    /** Training losses of epoch 0, 1, 2, …; no test rows. */
    public static ErrorCurve of(double... losses) {
        ErrorHistory history = new ErrorHistory(BUCKETS, 0, losses[0], Double.NaN);
        for (int i = 1; i < losses.length; i++) {
            history.add(losses[i], Double.NaN);
        }
        return history.curve();
    }

    /** Training losses of a run that goes on from epoch {@code first}. */
    public static ErrorCurve from(long first, double... losses) {
        ErrorHistory history = new ErrorHistory(BUCKETS, first, losses[0], Double.NaN);
        for (int i = 1; i < losses.length; i++) {
            history.add(losses[i], Double.NaN);
        }
        return history.curve();
    }

    /** Training and test losses of epoch 0, 1, 2, …; something was changed after epoch {@code mark}. */
    public static ErrorCurve of(double[] train, double[] test, int mark) {
        ErrorHistory history = new ErrorHistory(BUCKETS, 0, train[0], test[0]);
        for (int i = 1; i < train.length; i++) {
            history.add(train[i], test[i]);
            if (i == mark) {
                history.mark();
            }
        }
        return history.curve();
    }
}
