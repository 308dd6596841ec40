package backprop.ui.network;

import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/** Places a label beside its target, completely inside the diagram. */
record LabelPlace(Dimension2D diagram, Dimension2D label) {

    private static final double DISTANCE = 10;

    /** Places a label above its target, otherwise below, otherwise at a side. */
    Rectangle2D above(Rectangle2D thing) {
        return firstInside(thing, over(thing), under(thing), rightOf(thing), leftOf(thing));
    }

    /** Places a label to the right of its target, aligned at the top, otherwise below, above or to the left. */
    Rectangle2D beside(Rectangle2D thing) {
        return firstInside(thing, rightOf(thing), under(thing), over(thing), leftOf(thing));
    }

    private Rectangle2D firstInside(Rectangle2D thing, Rectangle2D... places) {
        return Stream.of(places)
                .filter(place -> !place.intersects(thing))
                .findFirst()
                .orElse(places[0]);
    }

    private Rectangle2D over(Rectangle2D thing) {
        return inside(middleX(thing) - label.getWidth() / 2, thing.getMinY() - DISTANCE - label.getHeight());
    }

    private Rectangle2D under(Rectangle2D thing) {
        return inside(middleX(thing) - label.getWidth() / 2, thing.getMaxY() + DISTANCE);
    }

    private Rectangle2D rightOf(Rectangle2D thing) {
        return inside(thing.getMaxX() + DISTANCE, thing.getMinY());
    }

    private Rectangle2D leftOf(Rectangle2D thing) {
        return inside(thing.getMinX() - DISTANCE - label.getWidth(), thing.getMinY());
    }

    private Rectangle2D inside(double x, double y) {
        return new Rectangle2D(
                Math.round(within(x, diagram.getWidth() - label.getWidth())),
                Math.round(within(y, diagram.getHeight() - label.getHeight())),
                label.getWidth(),
                label.getHeight());
    }

    private static double within(double value, double largest) {
        return Math.max(0, Math.min(largest, value));
    }

    private static double middleX(Rectangle2D thing) {
        return (thing.getMinX() + thing.getMaxX()) / 2;
    }
}
