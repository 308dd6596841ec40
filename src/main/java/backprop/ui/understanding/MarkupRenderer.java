package backprop.ui.understanding;

import backprop.ui.understanding.Markup.Span;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Creates nodes for marked text, with a style class for each {@link Markup.Face} and each {@link Markup.Level}. */
final class MarkupRenderer {

    private MarkupRenderer() {}

    /** Returns a paragraph in the interface font, with variables in the mathematical font. */
    static TextFlow prose(String source) {
        return flow(source, "prose");
    }

    /** Returns a formula with the lines of {@code source}. */
    static Node formula(String source) {
        VBox lines = new VBox();
        lines.getStyleClass().add("formula");
        source.lines().map(line -> flow(line, "formula-line")).forEach(lines.getChildren()::add);
        return lines;
    }

    private static TextFlow flow(String source, String styleClass) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(styleClass);
        Markup.parse(source).forEach(span -> flow.getChildren().add(text(span)));
        flow.setAccessibleText(Markup.plain(source));
        return flow;
    }

    private static Text text(Span span) {
        Text text = new Text(span.text());
        text.getStyleClass().addAll(styleClass(span.face()), styleClass(span.level()));
        return text;
    }

    private static String styleClass(Enum<?> property) {
        return property.name().toLowerCase(Locale.ROOT);
    }
}
