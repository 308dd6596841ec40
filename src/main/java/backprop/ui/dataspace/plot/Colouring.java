package backprop.ui.dataspace.plot;

/** The colours of a grid, made bit by bit: so many cells at once that the window does not notice. */
public final class Colouring {

    /** Outputs that are looked at in one {@link #advance}: below 2 ms. */
    private static final int WORK = 150_000;

    private final PlaneGrid grid;
    private final HeatColors colors;
    private final int outputs;
    private final int[] pixels;
    private int rowsDone;

    /** @param outputs outputs of the network */
    public Colouring(PlaneGrid grid, HeatColors colors, int outputs) {
        this.grid = grid;
        this.colors = colors;
        this.outputs = outputs;
        pixels = new int[columns() * rows()];
    }

    /** Colours some more rows of the grid. */
    public void advance() {
        int count = Math.max(1, WORK / (columns() * outputs));
        int end = Math.min(rows(), rowsDone + count);
        colors.fill(grid, outputs, rowsDone, end, pixels);
        rowsDone = end;
    }

    public boolean isComplete() {
        return rowsDone == rows();
    }

    PlaneGrid grid() {
        return grid;
    }

    int columns() {
        return grid.spec().columns();
    }

    int rows() {
        return grid.spec().rows();
    }

    /** The colours, shape [rows x columns]; the first row is the grid's last, at yMax. Not copied, so as not to take time. */
    int[] pixels() {
        return pixels;
    }
}
