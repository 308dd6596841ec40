package backprop.ui.understanding;

import backprop.ui.understanding.Markup.Span;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Sets marked text: the style sheet knows a class for each {@link Markup.Face} and each {@link Markup.Level}. */
final class MarkupRenderer {

    private MarkupRenderer() {}

    /** A paragraph in the letters of the interface, variables in those of mathematics. */
    static TextFlow prose(String source) {
        return flow(source, "prose");
    }

    /** A formula; each line of {@code source} is one of its own. */
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
