package backprop.ui.understanding;

import java.util.ArrayList;
import java.util.List;

/**
 * Markup of the message bundles: {@code *w*} is a variable, {@code **epoch**} a defined term, {@code _j_} a subscript,
 * {@code ^2^} a superscript. A script may contain a variable: {@code *w*_*ji*_}.
 */
final class Markup {

    enum Face {
        PLAIN,
        VARIABLE,
        TERM
    }

    enum Level {
        LINE,
        BELOW,
        ABOVE
    }

    /** Nonempty text of uniform style. */
    record Span(String text, Face face, Level level) {}

    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private Face face = Face.PLAIN;
    private Level level = Level.LINE;

    private Markup() {}

    /**
     * Splits marked text into spans.
     *
     * @throws IllegalArgumentException if a mark is not closed
     */
    static List<Span> parse(String source) {
        Markup markup = new Markup();
        int at = 0;
        while (at < source.length()) {
            at += markup.read(source, at);
        }
        markup.endSpan();
        if (markup.face != Face.PLAIN || markup.level != Level.LINE) {
            throw new IllegalArgumentException("markup: expected every mark to be closed but was " + source);
        }
        return List.copyOf(markup.spans);
    }

    /** Returns the text without marks, for screen readers. */
    static String plain(String source) {
        StringBuilder plain = new StringBuilder();
        parse(source).forEach(span -> plain.append(span.text()));
        return plain.toString();
    }

    /** Reads the mark or character at {@code at} and returns its length. */
    private int read(String source, int at) {
        if (source.startsWith("**", at)) {
            toggle(Face.TERM);
            return 2;
        }
        switch (source.charAt(at)) {
            case '*' -> toggle(Face.VARIABLE);
            case '_' -> toggle(Level.BELOW);
            case '^' -> toggle(Level.ABOVE);
            default -> pending.append(source.charAt(at));
        }
        return 1;
    }

    private void toggle(Face mark) {
        endSpan();
        face = face == mark ? Face.PLAIN : mark;
    }

    private void toggle(Level mark) {
        endSpan();
        level = level == mark ? Level.LINE : mark;
    }

    private void endSpan() {
        if (!pending.isEmpty()) {
            spans.add(new Span(pending.toString(), face, level));
            pending.setLength(0);
        }
    }
}
