package backprop.ui.understanding;

import backprop.ui.shared.PresetOpener;
import backprop.ui.shared.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Creates the nodes of a topic: explanation, formula, where to look, and a button for each demonstrating preset. */
final class TopicRenderer {

    private final Texts texts;
    private final PresetOpener presets;

    TopicRenderer(Texts texts, PresetOpener presets) {
        this.texts = texts;
        this.presets = presets;
    }

    Node draw(Topic topic) {
        Label title = new Label(texts.get(topic.textKey("title")));
        title.getStyleClass().add("topic-title");
        return box(
                "topic",
                title,
                MarkupRenderer.prose(texts.get(topic.textKey("text"))),
                MarkupRenderer.formula(texts.get(topic.textKey("formula"))),
                experiment(topic));
    }

    /** Returns where to look, and the buttons. */
    Node experiment(Topic topic) {
        Label title = new Label(texts.get("look.title"));
        title.getStyleClass().add("look-title");
        return box("experiment", title, MarkupRenderer.prose(texts.get(topic.textKey("look"))), buttons(topic));
    }

    private Node buttons(Topic topic) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("presets");
        if (topic.presets().size() > 1) {
            buttons.getChildren().add(muted(texts.get("show.several")));
        }
        topic.presets().forEach(preset -> buttons.getChildren().add(button(topic, preset)));
        return buttons;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("muted");
        return label;
    }

    private Button button(Topic topic, String preset) {
        Button button = new Button(texts.get(topic.buttonKey(preset)));
        button.setId("show-" + topic.key() + "-" + preset);
        button.getStyleClass().add("show-button");
        button.setAccessibleText(texts.get("show.name", button.getText(), texts.get(topic.textKey("title"))));
        button.setTooltip(new Tooltip(texts.get("show.tooltip")));
        button.setOnAction(event -> presets.open(preset));
        return button;
    }

    private static VBox box(String styleClass, Node... children) {
        VBox box = new VBox(children);
        box.getStyleClass().add(styleClass);
        return box;
    }
}
