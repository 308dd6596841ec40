package backprop.ui.dataspace.plot;

/**
 * A position on the plot that the user points at.
 *
 * @param x pixel position
 * @param y pixel position
 */
public record Cursor(double x, double y, Device device) {

    /** What is pointed with. */
    enum Device {
        /** Has a pointer of its own. */
        MOUSE,
        /** The arrow keys, which move a crosshair that has to be drawn. */
        KEYS
    }

    public static Cursor mouse(double x, double y) {
        return new Cursor(x, y, Device.MOUSE);
    }

    public static Cursor crosshair(double x, double y) {
        return new Cursor(x, y, Device.KEYS);
    }

    public boolean isCrosshair() {
        return device == Device.KEYS;
    }

    /** The nearest position within the square. */
    public Cursor within(PlotArea area) {
        return new Cursor(
                Math.max(area.left(), Math.min(area.right(), x)),
                Math.max(area.top(), Math.min(area.bottom(), y)),
                device);
    }

    /** The crosshair after an arrow key, still within the square. */
    public Cursor moved(double dx, double dy, PlotArea area) {
        return crosshair(x + dx, y + dy).within(area);
    }
}
