package backprop.engine;

/** Evaluates networks of one architecture on whole sets. Reuses its buffers; not thread-safe. */
public final class Evaluator {

    private final Architecture shape;
    private final Loss loss;
    private final PredictionPass pass;
    private final double[] z;
    private final double[] a;
    private final double[] t;
    private boolean allRight;

    public Evaluator(Passes passes, Architecture shape, Loss loss) {
        this.shape = shape;
        this.loss = loss;
        pass = passes.predictions(shape);
        z = new double[shape.outputs()];
        a = new double[shape.outputs()];
        t = new double[shape.outputs()];
    }

    /** Evaluates {@code network} on {@code rows}. */
    public Evaluation evaluate(Network network, Rows rows) {
        double[] w = network.parameters();
        double[] predictions = new double[rows.count() * shape.outputs()];
        Scoring scoring = Scoring.of(shape.outputActivation(), rows);
        double sum = 0;
        int right = 0;
        for (int start = 0; start < rows.count(); start += pass.capacity()) {
            int n = forward(w, rows, start);
            for (int s = 0; s < n; s++) {
                sum += lossOfRow(pass, rows, start, s);
                System.arraycopy(a, 0, predictions, (start + s) * a.length, a.length);
                right += scoring.isRight(a, t) ? 1 : 0;
            }
        }
        return new Evaluation(rows.count(), shape.outputs(), predictions, sum / rows.count(), scoring, right);
    }

    /** Computes the mean loss only; allocates nothing. */
    double loss(double[] w, Rows rows) {
        return loss(w, rows, Scoring.NONE);
    }

    /**
     * Computes the mean loss, and whether all rows are correct; allocates nothing.
     *
     * @param w       parameters, shape [parameters]; only read
     * @param scoring criterion of {@link #allRight}
     */
    double loss(double[] w, Rows rows, Scoring scoring) {
        double sum = 0;
        allRight = true;
        for (int start = 0; start < rows.count(); start += pass.capacity()) {
            int n = forward(w, rows, start);
            for (int s = 0; s < n; s++) {
                sum += lossOfRow(pass, rows, start, s);
                allRight = allRight && scoring.isRight(a, t);
            }
        }
        return sum / rows.count();
    }

    /**
     * Computes the mean loss, and whether all rows are correct, from outputs already computed; allocates nothing.
     *
     * @param scoring criterion of {@link #allRight}
     */
    double loss(OutputRows outputs, Rows rows, Scoring scoring) {
        double sum = 0;
        allRight = true;
        for (int s = 0; s < rows.count(); s++) {
            sum += lossOfRow(outputs, rows, 0, s);
            allRight = allRight && scoring.isRight(a, t);
        }
        return sum / rows.count();
    }

    /** Whether every row of the last {@link Trainer#loss} was correct; false for {@link Scoring#NONE}. */
    public boolean allRight() {
        return allRight;
    }

    private int forward(double[] w, Rows rows, int start) {
        int n = Math.min(pass.capacity(), rows.count() - start);
        for (int c = 0; c < shape.inputs(); c++) {
            System.arraycopy(rows.inputColumn(c), start, pass.x()[c], 0, n);
        }
        pass.forward(w, n);
        return n;
    }

    private double lossOfRow(OutputRows outputs, Rows rows, int start, int s) {
        for (int k = 0; k < t.length; k++) {
            t[k] = rows.target(start + s, k);
        }
        outputs.outputs(s, z, a);
        return loss.of(z, a, t);
    }
}
