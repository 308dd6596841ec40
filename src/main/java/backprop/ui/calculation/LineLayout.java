package backprop.ui.calculation;

import backprop.explain.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a formula into lines: before relations, which are aligned; an expression that is still too long, between
 * addends, otherwise between factors, indented after the relation.
 */
final class LineLayout {

    private static final double LEADING = 0.42;
    /** Fraction of the width above which a fraction is set with a slash, so that it can be broken. */
    private static final double LONGEST_BAR = 0.8;

    /** Unbreakable box; whether, and before which sign, a line may be broken. */
    private record Item(MathBox box, Piece.Operator breakBefore, boolean breakable, double space) {}

    private final MathLayout math;
    private final double width;
    private final MathBox page = new MathBox();
    private MathBox line = new MathBox();
    private double indent;
    private double bottom;
    private boolean first = true;

    private LineLayout(MathLayout math, double width) {
        this.math = math;
        this.width = width;
    }

    /**
     * @param width available width
     * @return the lines as one box, whose baseline is that of the first
     */
    static MathBox set(Piece piece, MathLayout math, double width) {
        LineLayout layout = new LineLayout(math, width);
        MathBox whole = math.set(piece);
        if (whole.width() <= width) {
            return whole;
        }
        List<Item> items = new ArrayList<>();
        layout.flatten(piece, items);
        layout.place(items);
        return layout.page;
    }

    private void flatten(Piece piece, List<Item> items) {
        if (piece instanceof Piece.Row row) {
            row.pieces().forEach(part -> flatten(part, items));
        } else if (piece instanceof Piece.Fraction fraction
                && math.set(fraction).width() > width * LONGEST_BAR) {
            flatten(fraction.slashed(), items);
        } else if (piece instanceof Piece.Sign sign) {
            items.add(new Item(math.set(sign), sign.operator(), true, math.space(sign.operator())));
        } else {
            items.add(new Item(math.set(piece), Piece.Operator.RELATION, false, 0));
        }
    }

    private void place(List<Item> items) {
        int start = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i == items.size() || isRelation(items.get(i))) {
                placeForm(items.subList(start, i));
                start = i;
            }
        }
        endLine();
    }

    private static boolean isRelation(Item item) {
        return item.breakable() && item.breakBefore() == Piece.Operator.RELATION;
    }

    /** Places the left side, or a sign with its operand. */
    private void placeForm(List<Item> form) {
        boolean leftSide = !isRelation(form.get(0));
        boolean besideLeftSide = first && indent == 0;
        double needed = form.stream().mapToDouble(item -> item.box().width()).sum();
        if (!leftSide && besideLeftSide) {
            indent = line.width();
        } else if (!leftSide && line.width() + needed > width) {
            newLine(indent);
        }
        if (line.width() + needed <= width) {
            form.forEach(item -> line.add(item.box(), line.width(), 0));
        } else {
            breakForm(form);
        }
    }

    private void breakForm(List<Item> form) {
        double hanging = indent + form.get(0).box().width();
        int i = 0;
        while (i < form.size()) {
            int end = nextBreak(form, i);
            double needed = form.subList(i, end).stream()
                    .mapToDouble(item -> item.box().width())
                    .sum();
            boolean fits = line.width() + needed - trailing(form, end) <= width;
            if (!fits && i > 0 && line.width() > hanging) {
                newLine(hanging - form.get(i).space());
            }
            form.subList(i, end).forEach(item -> line.add(item.box(), line.width(), 0));
            i = end;
        }
    }

    private static double trailing(List<Item> form, int end) {
        return end < form.size() ? 0 : form.get(end - 1).space();
    }

    /** Breaks between addends; between factors only if an addend is too long for a line. */
    private int nextBreak(List<Item> form, int from) {
        int addition = nextBreak(form, from, Piece.Operator.ADDITION);
        double needed = form.subList(from, addition).stream()
                .mapToDouble(item -> item.box().width())
                .sum();
        return needed <= width - indent ? addition : nextBreak(form, from, Piece.Operator.MULTIPLICATION);
    }

    private static int nextBreak(List<Item> form, int from, Piece.Operator loosest) {
        for (int i = from + 1; i < form.size(); i++) {
            Item item = form.get(i);
            if (item.breakable() && item.breakBefore().compareTo(loosest) <= 0) {
                return i;
            }
        }
        return form.size();
    }

    private void newLine(double x) {
        endLine();
        line = new MathBox();
        line.widen(x);
    }

    private void endLine() {
        double baseline = first ? 0 : bottom + LEADING * math.size() + line.ascent();
        page.addLine(line, baseline);
        bottom = baseline + line.descent();
        first = false;
    }
}
