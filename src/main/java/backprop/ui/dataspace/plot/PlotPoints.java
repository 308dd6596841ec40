package backprop.ui.dataspace.plot;

import backprop.training.Snapshot;
import backprop.ui.shared.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be pointed at on the plot: the rows, and the clicked points. */
public record PlotPoints(DataSpace space, PlotArea area, List<Spot> probes) {

    /** How near one has to point at something small, in pixels. */
    private static final double REACH = 9;

    /**
     * A clicked point.
     *
     * @param x pixel position
     * @param y pixel position
     */
    record Spot(Subject.Probe probe, double x, double y) {}

    static PlotPoints of(PlotFrame frame, Snapshot snapshot, List<Subject.Probe> probes) {
        return new PlotPoints(
                frame.space(),
                frame.area(),
                probes.stream()
                        .map(probe -> spot(frame.space(), frame.area(), snapshot, probe))
                        .toList());
    }

    private static Spot spot(DataSpace space, PlotArea area, Snapshot snapshot, Subject.Probe probe) {
        double[] inputs = inputs(probe);
        double y = space.isCurve()
                ? space.plane().interpretation().number(space.plane().at(snapshot, inputs))
                : inputs[space.axes().y()];
        return new Spot(
                probe, area.x().position(inputs[space.axes().x()]), area.y().position(y));
    }

    public static double[] inputs(Subject.Probe probe) {
        return probe.inputs().stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The clicked point, or else the row, at a position. */
    Optional<Subject> at(Cursor cursor) {
        for (Spot spot : probes) {
            if (Math.hypot(spot.x - cursor.x(), spot.y - cursor.y()) <= REACH) {
                return Optional.of(spot.probe);
            }
        }
        double reach = Math.max(REACH, space.markSize().radius());
        return space.rowAt(area, cursor.x(), cursor.y(), reach);
    }

    /**
     * The inputs of a position, as short numbers.
     *
     * @param held values of all inputs, for those that are not on an axis
     */
    double[] inputsAt(Cursor cursor, double[] held) {
        return space.inputsAt(valueX(cursor), valueY(cursor), held);
    }

    /** The value of the horizontal axis at a position, as a short number. */
    public double valueX(Cursor cursor) {
        return area.x().roundValue(cursor.x());
    }

    /** The value of the upward axis at a position, as a short number. */
    public double valueY(Cursor cursor) {
        return area.y().roundValue(cursor.y());
    }

    /** Where things are that a tag should not cover: large rows, and the clicked points. */
    List<Cursor> toKeepInSight() {
        boolean large = space.markSize() == MarkSize.LARGE;
        Stream<Cursor> rows = large
                ? Stream.of(space.train(), space.test()).flatMap(marks -> marks.positions(area).stream())
                : Stream.empty();
        return Stream.concat(rows, probes.stream().map(spot -> Cursor.crosshair(spot.x, spot.y)))
                .toList();
    }

    private Cursor position(RowMarks rows, int row) {
        return Cursor.crosshair(area.x().position(rows.x(row)), area.y().position(rows.y(row)));
    }

    /** Where a row or a clicked point lies; a point that is not on the plot has no position. */
    Optional<Cursor> positionOf(Subject subject) {
        if (subject instanceof Subject.Row row) {
            RowMarks rows = row.ref().isTest() ? space.test() : space.train();
            return Optional.of(position(rows, row.ref().index()));
        }
        return probes.stream()
                .filter(spot -> spot.probe.equals(subject))
                .findFirst()
                .map(spot -> Cursor.crosshair(spot.x, spot.y));
    }
}
