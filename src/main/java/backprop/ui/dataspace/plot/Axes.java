package backprop.ui.dataspace.plot;

import backprop.engine.GridSpec;

/**
 * Which inputs vary along the axes.
 *
 * @param x index of an input
 * @param y index of another input; the same as {@code x} where there is one input only
 */
public record Axes(int x, int y) {

    /** The axes of a grid. */
    static Axes of(GridSpec spec) {
        return new Axes(spec.xInput(), spec.yInput());
    }

    /** These axes if a network with so many inputs has them, or the first two inputs. */
    public Axes within(int inputs) {
        boolean fit = x < inputs && y < inputs && (x != y || inputs == 1);
        return fit ? this : new Axes(0, Math.min(1, inputs - 1));
    }

    /** Another input along x; if it lay along y, the two change places. */
    public Axes withX(int input) {
        return new Axes(input, input == y ? x : y);
    }

    /** Another input along y; if it lay along x, the two change places. */
    public Axes withY(int input) {
        return new Axes(input == x ? y : x, input);
    }

    public boolean show(int input) {
        return input == x || input == y;
    }
}
