package backprop.engine;

import java.util.OptionalInt;

/** Predictions of a network for a set of rows, with their loss and score. Immutable. */
public final class Evaluation {

    private final int rows;
    private final int outputs;
    private final double[] predictions;
    private final double loss;
    private final Scoring scoring;
    private final int right;

    /** @param predictions row-major, shape [rows x outputs]; not copied, owned by this object */
    Evaluation(int rows, int outputs, double[] predictions, double loss, Scoring scoring, int right) {
        this.rows = rows;
        this.outputs = outputs;
        this.predictions = predictions;
        this.loss = loss;
        this.scoring = scoring;
        this.right = right;
    }

    /**
     * Returns this evaluation with the predictions of further rows merged in; they affect neither loss nor score.
     *
     * @param others evaluation of the further rows with the same parameters
     * @param places positions of the further rows among all, from 0, ascending; shape [rows of others]
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

    /** Number of rows that the loss is averaged over. */
    public int rows() {
        return rows;
    }

    public double prediction(int row, int output) {
        return predictions[row * outputs + output];
    }

    /** A copy of the prediction for one row, shape [outputs]. */
    public double[] predictions(int row) {
        return java.util.Arrays.copyOfRange(predictions, row * outputs, (row + 1) * outputs);
    }

    /** The mean loss over the included rows, without the penalty. */
    public double loss() {
        return loss;
    }

    public Scoring scoring() {
        return scoring;
    }

    /** Number of correctly classified rows; empty for regression. */
    public OptionalInt right() {
        return scoring == Scoring.NONE ? OptionalInt.empty() : OptionalInt.of(right);
    }
}
