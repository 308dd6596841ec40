package backprop.ui.dataspace.plot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where a tag stands beside its point: never leaving the square, and where it covers as little as it can. */
record TagLayout(double x, double y, double width, double height) {

    private static final double DISTANCE = 9;
    private static final double INSET = 2;

    /** @param avoid positions that are better not covered */
    static TagLayout beside(Cursor point, double width, double height, PlotArea area, List<Cursor> avoid) {
        double right = point.x() + DISTANCE / 2;
        double left = point.x() - DISTANCE / 2 - width;
        double above = point.y() - DISTANCE - height;
        double below = point.y() + DISTANCE;
        double level = point.y() - height / 2;
        double clear = DISTANCE / 2;
        // The first of those that cover least.
        return Stream.of(
                        new TagLayout(right, above, width, height),
                        new TagLayout(right, below, width, height),
                        new TagLayout(left, above, width, height),
                        new TagLayout(left, below, width, height),
                        new TagLayout(right + clear, level, width, height),
                        new TagLayout(left - clear, level, width, height))
                .map(tag -> tag.within(area))
                .min(Comparator.comparingLong(tag -> tag.covered(point, avoid)))
                .orElseThrow();
    }

    private TagLayout within(PlotArea area) {
        return new TagLayout(
                Math.max(area.left() + INSET, Math.min(area.right() - INSET - width, x)),
                Math.max(area.top() + INSET, Math.min(area.bottom() - INSET - height, y)),
                width,
                height);
    }

    private long covered(Cursor point, List<Cursor> avoid) {
        return Stream.concat(Stream.of(point), avoid.stream())
                .filter(this::covers)
                .count();
    }

    private boolean covers(Cursor position) {
        return position.x() > x - DISTANCE / 2
                && position.x() < x + width + DISTANCE / 2
                && position.y() > y - DISTANCE / 2
                && position.y() < y + height + DISTANCE / 2;
    }
}
