package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.explain.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of mathematics with all its letters in place. The origin is the left end of its baseline, y grows downwards. Boxes
 * grow while they are set; afterwards nothing changes them.
 */
final class MathBox {

    /** Letters of one face and size, side by side. */
    record Letters(String text, Piece.Face face, double size, double x, double y) {}

    /** A bar, such as that of a fraction. */
    record Bar(double x, double y, double width, double height) {}

    /** Where something belongs to a part of the network. */
    record Area(Part part, double x, double y, double width, double height) {
        boolean contains(double px, double py) {
            return px >= x && px <= x + width && py >= y && py <= y + height;
        }
    }

    private final List<Letters> letters = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Area> areas = new ArrayList<>();
    private double width;
    private double ascent;
    private double descent;
    private double lastBaseline;
    private double lastWidth;

    List<Letters> letters() {
        return letters;
    }

    List<Bar> bars() {
        return bars;
    }

    List<Area> areas() {
        return areas;
    }

    double width() {
        return width;
    }

    /** From the baseline up. */
    double ascent() {
        return ascent;
    }

    /** From the baseline down. */
    double descent() {
        return descent;
    }

    /** The baseline of the last line, from that of the first down. */
    double lastBaseline() {
        return lastBaseline;
    }

    /** The width of the last line. */
    double lastWidth() {
        return lastBaseline == 0 ? width : lastWidth;
    }

    /** Adds a line below what is there. */
    void addLine(MathBox line, double y) {
        add(line, 0, y);
        lastBaseline = y;
        lastWidth = line.width;
    }

    void add(Letters run, double runWidth, double up, double down) {
        letters.add(run);
        extend(run.x() + runWidth, up - run.y(), down + run.y());
    }

    void add(Bar bar) {
        bars.add(bar);
        extend(bar.x() + bar.width(), -bar.y(), bar.y() + bar.height());
    }

    void add(MathBox other, double x, double y) {
        other.letters.forEach(
                run -> letters.add(new Letters(run.text(), run.face(), run.size(), run.x() + x, run.y() + y)));
        other.bars.forEach(bar -> bars.add(new Bar(bar.x() + x, bar.y() + y, bar.width(), bar.height())));
        other.areas.forEach(
                area -> areas.add(new Area(area.part(), area.x() + x, area.y() + y, area.width(), area.height())));
        extend(x + other.width, other.ascent - y, other.descent + y);
    }

    /** Marks all that is there as belonging to a part. */
    void mark(Part part) {
        areas.add(new Area(part, 0, -ascent, width, ascent + descent));
    }

    /** Makes room on the right. */
    void widen(double space) {
        width += space;
    }

    private void extend(double right, double up, double down) {
        width = Math.max(width, right);
        ascent = Math.max(ascent, up);
        descent = Math.max(descent, down);
    }
}
