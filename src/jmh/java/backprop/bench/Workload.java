package backprop.bench;

import backprop.engine.Activation;
import backprop.engine.Loss;
import backprop.engine.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** The work that is measured; see src/docs/PERFORMANCE.md. */
public enum Workload {
    W0("XOR as the program opens: 2-4-1 tanh, sigmoid output, full batch, the loss after each epoch", 4, 4, false, 4),
    W1("2-4-1 sigmoid, XOR, one row an update", 4, 1, true, 4),
    W2("2-8-8-1 tanh, 500 rows, batch 10", 500, 10, false, 8, 8),
    W3("2-32-32-32-1 tanh, 500 rows, batch 10", 500, 10, false, 32, 32, 32),
    W3F("2-32-32-32-1 tanh, 500 rows, full batch", 500, 500, false, 32, 32, 32),
    W4("2-8-8-1 tanh, prediction of 256 x 256 points", 65_536, 0, false, 8, 8);

    /** Points of the grid of {@link #W4} along each side. */
    static final int SIDE = 256;

    /** Small, so that no library leaves the range in which it works at full speed. */
    static final double RATE = 0.01;

    final String text;
    final int rows;
    final int batch;
    final boolean sigmoid;
    final int[] hidden;

    Workload(String text, int rows, int batch, boolean sigmoid, int... hidden) {
        this.text = text;
        this.rows = rows;
        this.batch = batch;
        this.sigmoid = sigmoid;
        this.hidden = hidden;
    }

    boolean isGrid() {
        return this == W4;
    }

    /** Whether it is the work of the program itself: training, and the loss of each epoch, as no other library does it. */
    boolean isOwn() {
        return this == W0;
    }

    boolean isXor() {
        return this == W0 || this == W1;
    }

    Activation outputActivation() {
        return sigmoid || isOwn() ? Activation.SIGMOID : Activation.TANH;
    }

    Loss loss() {
        return isOwn() ? Loss.BINARY_CROSS_ENTROPY : Loss.HALF_SQUARED_ERROR;
    }

    /** Inputs, shape [rows][2]: the corners of XOR, or points of a square. */
    double[][] inputs() {
        if (isXor()) {
            return new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
        }
        Random random = new Random(1);
        double[][] x = new double[Math.min(rows, 500)][];
        for (int i = 0; i < x.length; i++) {
            x[i] = new double[] {2 * random.nextDouble() - 1, 2 * random.nextDouble() - 1};
        }
        return x;
    }

    /** Targets, shape [rows]: XOR of the signs, within the range of the output. */
    double[] targets() {
        double[][] x = inputs();
        double[] t = new double[x.length];
        for (int i = 0; i < t.length; i++) {
            boolean one = isXor() ? x[i][0] != x[i][1] : x[i][0] * x[i][1] > 0;
            t[i] = isOwn() ? (one ? 1 : 0) : one ? 0.9 : sigmoid ? 0.1 : -0.9;
        }
        return t;
    }

    Rows asRows() {
        List<double[]> targets = new ArrayList<>();
        for (double t : targets()) {
            targets.add(new double[] {t});
        }
        return Rows.of(Arrays.asList(inputs()), targets);
    }

    /** The coordinate of a column or row of the grid. */
    static double coordinate(int index) {
        return -1 + (index + 0.5) * 2 / SIDE;
    }
}
