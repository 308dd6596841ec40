package backprop.ui.calculation;

import backprop.engine.Part;
import backprop.explain.Digits;
import backprop.explain.Line;
import backprop.explain.Slope;
import backprop.ui.shared.Fonts;
import backprop.ui.shared.LabModel;
import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Font;

/** Canvas of one line of a calculation, with its remark and its half of the curve beside the two lines of a neuron. */
final class FormulaCanvas extends Canvas {

    private static final double INDENT = 16;
    private static final double ABOVE = 5;
    private static final double LEAST_ROOM = 120;
    private static final double BEFORE_WORDS = 18;
    private static final double BESIDE_CURVE = 16;
    private static final double WORDS_LEADING = 18;

    private final LabModel lab;
    private final MathLayout math;
    private final MathRenderer renderer;
    private final CurveRenderer curves = new CurveRenderer();
    private final Font wordsFont = Fonts.text(11);
    private MathBox formula = new MathBox();
    private String words = "";
    private Optional<Curve> curve = Optional.empty();
    private double room;
    private int digitsInside;

    private record Curve(Slope slope, boolean besideFirstLine) {}

    FormulaCanvas(LabModel lab, MathLayout math, MathRenderer renderer) {
        this.lab = lab;
        this.math = math;
        this.renderer = renderer;
        setOnMouseMoved(event -> lab.hoveredProperty().set(partAt(event)));
        setOnMouseExited(event -> lab.hoveredProperty().set(Optional.empty()));
        setOnMouseClicked(event -> partAt(event).ifPresent(part -> PartChoice.turn(lab, part)));
    }

    private Optional<Part> partAt(MouseEvent event) {
        double x = event.getX() - INDENT;
        double y = event.getY() - baseline();
        return formula.areas().stream()
                .filter(area -> area.contains(x, y))
                .map(MathBox.Area::part)
                .findFirst();
    }

    /** Prepares for another line, which may have fewer digits. */
    void forget() {
        digitsInside = 0;
    }

    /** @param width width of the list without its scroll bar */
    void show(Sheet sheet, Entry.Formula entry, double width) {
        Line line = sheet.line(entry);
        // During training a line never becomes shorter again, which keeps its end stable.
        Digits digits = sheet.digits(line, sheet.isTraining() ? digitsInside : 0);
        digitsInside = digits.inside();
        curve = sheet.slope(entry).map(slope -> new Curve(slope, entry.line() == 0));
        words = sheet.aside(entry, line);
        room = Math.max(LEAST_ROOM, width - INDENT - ABOVE);
        formula = LineLayout.set(sheet.piece(line, digits), math, roomForFormula());
        draw();
    }

    private double roomForFormula() {
        return room - (curve.isPresent() ? CurveRenderer.WIDTH + BESIDE_CURVE : 0);
    }

    private double baseline() {
        return Math.round(ABOVE + formula.ascent());
    }

    private boolean wordsFitBeside() {
        return formula.lastWidth() + BEFORE_WORDS + Fonts.width(words, wordsFont) <= roomForFormula();
    }

    private double height() {
        boolean below = !words.isEmpty() && !wordsFitBeside();
        double lines = Math.ceil(formula.ascent() + formula.descent() + 2 * ABOVE + (below ? WORDS_LEADING : 0));
        return curve.isPresent() ? Math.max(lines, CurveRenderer.HEIGHT / 2 + 1) : lines;
    }

    /** Redraws the line with the current hovered and selected parts. */
    void draw() {
        // Always as wide as the list, because a change of size costs a new texture.
        setWidth(Math.ceil(INDENT + Math.max(room, formula.width())));
        setHeight(height());
        GraphicsContext g = getGraphicsContext2D();
        g.clearRect(0, 0, getWidth(), getHeight());
        renderer.light(g, formula, INDENT, baseline(), lab);
        renderer.draw(g, formula, INDENT, baseline(), lab.palette());
        drawWords(g);
        curve.ifPresent(beside -> drawCurve(g, beside));
    }

    private void drawWords(GraphicsContext g) {
        g.setFont(wordsFont);
        g.setFill(lab.palette().mutedText());
        double last = baseline() + formula.lastBaseline();
        if (wordsFitBeside()) {
            g.fillText(words, INDENT + formula.lastWidth() + BEFORE_WORDS, last);
        } else {
            g.fillText(words, INDENT, baseline() + formula.descent() + WORDS_LEADING - ABOVE);
        }
    }

    private void drawCurve(GraphicsContext g, Curve beside) {
        double y = beside.besideFirstLine() ? getHeight() - CurveRenderer.HEIGHT / 2 : -CurveRenderer.HEIGHT / 2;
        curves.draw(g, beside.slope(), INDENT + room - CurveRenderer.WIDTH, y, lab.palette());
    }
}
