package backprop.ui.network;

import backprop.ui.shared.Fonts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;

/** Draws plain and mathematical text on a canvas, vertically centred at a point. */
final class Pen {

    private static final double SCRIPT_SIZE = 0.7;
    private static final double LOWERED = 0.34;
    private static final double RAISED = 0.48;
    private static final double CAPTION_HEIGHT = 18;

    private record Typeface(String family, double size) {}

    private static final double MEASURED = 100;

    private record Letter(String family, int codePoint) {}

    private final Map<Letter, Double> letters = new HashMap<>();
    private final GraphicsContext canvas;
    private final Map<Typeface, Font> fonts = new HashMap<>();

    Pen(GraphicsContext canvas) {
        this.canvas = canvas;
        canvas.setTextBaseline(VPos.CENTER);
    }

    /** Switches to layout coordinates. */
    void enlarge(Viewport viewport) {
        canvas.setTransform(viewport.scale(), 0, 0, viewport.scale(), -viewport.left(), -viewport.top());
    }

    /** Switches to window pixels and clears the area of the captions. */
    void reset(Viewport viewport) {
        canvas.setTransform(1, 0, 0, 1, 0, 0);
        if (!viewport.isFit()) {
            double height = viewport.window().getHeight();
            canvas.clearRect(0, height - CAPTION_HEIGHT, viewport.window().getWidth(), CAPTION_HEIGHT);
        }
    }

    /** Draws text whose start, middle or end is at {@code x}. */
    void write(String text, double x, double y, double size, Color color, TextAlignment alignment) {
        write(text, x, y, font("Inter", size), color, alignment);
    }

    /** Draws, centred, the first of {@code texts} that fits into {@code width}. */
    void writeStrong(List<String> texts, double x, double y, double width, Fit.Sizes sizes, Color color) {
        Fit fit = Fit.of(texts, width, sizes, text -> unitWidth("Inter SemiBold", text));
        writeStrong(fit.text(), x, y, fit.size(), color);
    }

    /** Measures by character, cached, because numbers occur in every drawing. */
    private double unitWidth(String family, String text) {
        return text.codePoints()
                .mapToDouble(letter -> letters.computeIfAbsent(
                        new Letter(family, letter),
                        key -> Fonts.width(Character.toString(letter), Fonts.upright(family, MEASURED)) / MEASURED))
                .sum();
    }

    /** Returns a name, shortened with an ellipsis if wider than {@code room}. */
    MathText shortened(String name, double size, double room) {
        MathText text = MathText.ofName(name);
        int end = name.length();
        while (end > 1 && width(text, size) > room) {
            end = name.offsetByCodePoints(end, -1);
            text = MathText.plain(name.substring(0, end).strip() + "\u2026");
        }
        return text;
    }

    void writeStrong(String text, double x, double y, double size, Color color) {
        write(text, x, y, font("Inter SemiBold", size), color, TextAlignment.CENTER);
    }

    /** Draws text with an outline in the background colour, to set it off from lines behind it. */
    void writeOver(Color ground, List<String> texts, double x, double y, double width, Fit.Sizes sizes, Ink ink) {
        Fit fit = Fit.of(texts, width, sizes, text -> unitWidth("Inter", text));
        writeOver(ground, fit.text(), x, y, fit.size(), ink.color(), ink.alignment());
    }

    /** Colour and alignment of a text; the alignment places its start, middle or end. */
    record Ink(Color color, TextAlignment alignment) {}

    private void writeOver(
            Color ground, String text, double x, double y, double size, Color color, TextAlignment alignment) {
        canvas.setFont(font("Inter", size));
        canvas.setTextAlign(alignment);
        canvas.setStroke(ground);
        canvas.setLineWidth(3);
        canvas.setLineDashes();
        canvas.strokeText(text, x, y);
        write(text, x, y, size, color, alignment);
    }

    private void write(String text, double x, double y, Font font, Color color, TextAlignment alignment) {
        canvas.setFont(font);
        canvas.setFill(color);
        canvas.setTextAlign(alignment);
        canvas.fillText(text, x, y);
    }

    /** Draws mathematical text that starts at {@code x}. */
    void write(MathText text, double x, double y, double size, Color color) {
        double start = x;
        double end = x;
        for (MathText.Run run : text.runs()) {
            Font font = font(run.style(), size);
            double width = width(run, size);
            if (run.style() == MathText.Style.SUPERSCRIPT) {
                end = Math.max(end, start + width);
            } else {
                start = end;
                end = start + width;
            }
            write(run.text(), start, y + shift(run.style()) * size, font, color, TextAlignment.LEFT);
        }
    }

    double width(MathText text, double size) {
        double start = 0;
        double end = 0;
        for (MathText.Run run : text.runs()) {
            if (run.style() == MathText.Style.SUPERSCRIPT) {
                end = Math.max(end, start + width(run, size));
            } else {
                start = end;
                end = start + width(run, size);
            }
        }
        return end;
    }

    double width(List<MathText> lines, double size) {
        return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }

    private double width(MathText.Run run, double size) {
        return Fonts.width(run.text(), font(run.style(), size));
    }

    private Font font(MathText.Style style, double size) {
        return switch (style) {
            // The glyph itself is slanted.
            case VARIABLE -> font("KaTeX_Math", size * 1.2);
            case PLAIN -> font("Inter", size);
            case SUBSCRIPT, SUPERSCRIPT -> font("KaTeX_Main", size * 1.2 * SCRIPT_SIZE);
        };
    }

    private static double shift(MathText.Style style) {
        return switch (style) {
            case VARIABLE, PLAIN -> 0;
            case SUBSCRIPT -> LOWERED;
            case SUPERSCRIPT -> -RAISED;
        };
    }

    private Font font(String family, double size) {
        return fonts.computeIfAbsent(
                new Typeface(family, size), typeface -> Fonts.upright(typeface.family(), typeface.size()));
    }
}
