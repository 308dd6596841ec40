package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.explain.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Typeset mathematics. The origin is the left end of the baseline, y increases downwards. Mutable during typesetting
 * only.
 */
final class MathBox {

    /** Run of characters of one face and size. */
    record Letters(String text, Piece.Face face, double size, double x, double y) {}

    /** Rule, such as a fraction bar. */
    record Bar(double x, double y, double width, double height) {}

    /** Area that belongs to a part of the network. */
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

    /** Height above the baseline. */
    double ascent() {
        return ascent;
    }

    /** Depth below the baseline. */
    double descent() {
        return descent;
    }

    /** Distance from the first to the last baseline. */
    double lastBaseline() {
        return lastBaseline;
    }

    /** Width of the last line. */
    double lastWidth() {
        return lastBaseline == 0 ? width : lastWidth;
    }

    /** Adds a line below the content. */
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

    /** Marks the content as belonging to a part. */
    void mark(Part part) {
        areas.add(new Area(part, 0, -ascent, width, ascent + descent));
    }

    /** Adds space on the right. */
    void widen(double space) {
        width += space;
    }

    private void extend(double right, double up, double down) {
        width = Math.max(width, right);
        ascent = Math.max(ascent, up);
        descent = Math.max(descent, down);
    }
}
