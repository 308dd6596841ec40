package backprop.engine;

import java.util.OptionalInt;

/**
 * How one fixed set of parameters does on a set of rows: what it predicts for each, and how good that is. Immutable.
 */
public final class Evaluation {

    private final int rows;
    private final int outputs;
    private final double[] predictions;
    private final double loss;
    private final Scoring scoring;
    private final int right;

    /** @param predictions row after row, shape [rows x outputs]; not copied, the engine gives it away */
    Evaluation(int rows, int outputs, double[] predictions, double loss, Scoring scoring, int right) {
        this.rows = rows;
        this.outputs = outputs;
        this.predictions = predictions;
        this.loss = loss;
        this.scoring = scoring;
        this.right = right;
    }

    /**
     * The same, with what is predicted for further rows among them, which count neither for the loss nor as right or wrong.
     *
     * @param others of the same parameters
     * @param places where the other rows stand among all, from 0, ascending; shape [rows of others]
     */
    public Evaluation among(Evaluation others, int[] places) {
        double[] all = new double[predictions.length + others.predictions.length];
        int own = 0;
        int other = 0;
        for (int row = 0; row * outputs < all.length; row++) {
            boolean isOther = other < places.length && places[other] == row;
            Evaluation from = isOther ? others : this;
            int at = isOther ? other++ : own++;
            System.arraycopy(from.predictions, at * outputs, all, row * outputs, outputs);
        }
        return new Evaluation(rows, outputs, all, loss, scoring, right);
    }

    /** How many rows the loss is the mean of. */
    public int rows() {
        return rows;
    }

    public double prediction(int row, int output) {
        return predictions[row * outputs + output];
    }

    /** A copy of what is predicted for one row, shape [outputs]. */
    public double[] predictions(int row) {
        return java.util.Arrays.copyOfRange(predictions, row * outputs, (row + 1) * outputs);
    }

    /** The mean loss over the rows that count, without the penalty. */
    public double loss() {
        return loss;
    }

    public Scoring scoring() {
        return scoring;
    }

    /** How many rows are right; empty where numbers are predicted, not classes. */
    public OptionalInt right() {
        return scoring == Scoring.NONE ? OptionalInt.empty() : OptionalInt.of(right);
    }
}
