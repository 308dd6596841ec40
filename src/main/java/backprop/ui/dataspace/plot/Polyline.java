package backprop.ui.dataspace.plot;

import java.util.Arrays;

/** A line of points that grows at its end; made by one thread and then only read. */
final class Polyline {

    private double[] xs = new double[32];
    private double[] ys = new double[32];
    private int size;

    void add(double x, double y) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, 2 * size);
            ys = Arrays.copyOf(ys, 2 * size);
        }
        xs[size] = x;
        ys[size] = y;
        size++;
    }

    int size() {
        return size;
    }

    double x(int point) {
        return xs[point];
    }

    double y(int point) {
        return ys[point];
    }

    /** Whether it ends where it begins. */
    boolean isClosed() {
        return size > 2 && xs[0] == xs[size - 1] && ys[0] == ys[size - 1];
    }
}
