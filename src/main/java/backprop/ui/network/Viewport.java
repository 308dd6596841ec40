package backprop.ui.network;

import backprop.engine.Architecture;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * Visible part of the drawing. Zooming first enlarges the layout area, so that wide layers spread until all neurons
 * show their numbers, then magnifies it. Immutable.
 *
 * @param window size of the diagram, pixels
 * @param layout layout area, at least the window size divided by {@code scale}
 * @param zoom   zoom factor; 1 if the whole drawing fits into the window
 * @param scale  window pixels per layout pixel
 * @param left   horizontal scroll offset in pixels, at least 0
 * @param top    vertical scroll offset in pixels, at least 0
 */
record Viewport(Dimension2D window, Dimension2D layout, double zoom, double scale, double left, double top) {

    /** Maximum magnification of a fully spread layout. */
    private static final double LARGEST_SCALE = 4;

    /** Distance of neurons at which all numbers are shown. */
    private static final double FULL_PITCH = 64;

    private static final double FULL_SPACING = 170;
    /** Margins beside, above and below the columns. */
    private static final double MARGINS = 190;

    private static final double BORDERS = 30;

    /** Returns the viewport of the whole network. */
    static Viewport fit(Dimension2D window) {
        return new Viewport(window, window, 1, 1, 0, 0);
    }

    /** Returns the viewport with a zoom factor, within limits, the same centre and a window size. */
    static Viewport of(Architecture shape, Dimension2D window, double zoom, Point2D middle) {
        double spread = Math.max(1, Math.max(roomX(shape) / window.getWidth(), roomY(shape) / window.getHeight()));
        double within = Math.max(1, Math.min(spread * LARGEST_SCALE, zoom));
        double scale = Math.max(1, within / spread);
        Dimension2D layout = new Dimension2D(
                room(window.getWidth(), within / scale, roomX(shape)),
                room(window.getHeight(), within / scale, roomY(shape)));
        return new Viewport(
                window,
                layout,
                within,
                scale,
                offset(layout.getWidth() * scale, window.getWidth(), middle.getX()),
                offset(layout.getHeight() * scale, window.getHeight(), middle.getY()));
    }

    private static double roomX(Architecture shape) {
        return MARGINS + shape.depth() * FULL_SPACING;
    }

    private static double roomY(Architecture shape) {
        int most = shape.inputs();
        for (int layer = 0; layer < shape.depth(); layer++) {
            most = Math.max(most, shape.units(layer));
        }
        return BORDERS + most * FULL_PITCH;
    }

    private static double room(double window, double spread, double useful) {
        return Math.max(window, Math.min(window * spread, useful));
    }

    private static double offset(double drawing, double window, double middle) {
        return Math.round(Math.max(0, Math.min(drawing - window, middle * drawing - window / 2)));
    }

    /** Returns the centre of the window, as fractions of the drawing's width and height. */
    Point2D middle() {
        return new Point2D(
                (left + window.getWidth() / 2) / drawingWidth(), (top + window.getHeight() / 2) / drawingHeight());
    }

    /** Returns this viewport zoomed by a factor around a point of the window, which stays fixed as far as possible. */
    Viewport zoomed(Architecture shape, double factor, Point2D around) {
        Viewport next = of(shape, window, zoom * factor, middle());
        double x = (left + around.getX()) / drawingWidth() * next.drawingWidth();
        double y = (top + around.getY()) / drawingHeight() * next.drawingHeight();
        return next.panned(next.left + around.getX() - x, next.top + around.getY() - y);
    }

    /** Returns this viewport after dragging the drawing by a distance in pixels. */
    Viewport panned(double dx, double dy) {
        return new Viewport(
                window,
                layout,
                zoom,
                scale,
                within(left - dx, drawingWidth() - window.getWidth()),
                within(top - dy, drawingHeight() - window.getHeight()));
    }

    private static double within(double offset, double largest) {
        return Math.round(Math.max(0, Math.min(largest, offset)));
    }

    /** Returns this viewport moved by the minimum distance that makes a part of the layout visible, with a margin. */
    Viewport revealing(Rectangle2D thing) {
        Rectangle2D box = toWindow(thing);
        return panned(
                shift(box.getMinX(), box.getMaxX(), window.getWidth()),
                shift(box.getMinY(), box.getMaxY(), window.getHeight()));
    }

    private static double shift(double low, double high, double size) {
        double border = Math.min(BORDERS, size / 4);
        return low < border ? border - low : Math.min(0, size - border - high);
    }

    private double drawingWidth() {
        return layout.getWidth() * scale;
    }

    private double drawingHeight() {
        return layout.getHeight() * scale;
    }

    boolean isFit() {
        return zoom == 1;
    }

    Point2D toLayout(double x, double y) {
        return new Point2D((x + left) / scale, (y + top) / scale);
    }

    double toWindowX(double x) {
        return x * scale - left;
    }

    double toWindowY(double y) {
        return y * scale - top;
    }

    Rectangle2D toWindow(Rectangle2D box) {
        return new Rectangle2D(
                toWindowX(box.getMinX()), toWindowY(box.getMinY()), box.getWidth() * scale, box.getHeight() * scale);
    }

    /** Whether a part of the layout, extended by {@code margin} layout pixels, is at least partly visible. */
    boolean shows(Rectangle2D box, double margin) {
        return toWindowX(box.getMaxX() + margin) >= 0
                && toWindowX(box.getMinX() - margin) <= window.getWidth()
                && toWindowY(box.getMaxY() + margin) >= 0
                && toWindowY(box.getMinY() - margin) <= window.getHeight();
    }
}
