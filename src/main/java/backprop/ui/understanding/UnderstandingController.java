package backprop.ui.understanding;

import backprop.ui.shared.LabModel;
import backprop.ui.shared.PresetOpener;
import backprop.ui.shared.Texts;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Accordion;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Controller of the panel that explains the process beside the laboratory. */
public final class UnderstandingController {

    private static final List<String> WORDS = List.of("row", "update", "epoch");

    private final LabModel lab;
    private final Texts texts;
    private final TopicRenderer topicRenderer;

    @FXML
    private Accordion sections;

    /** @param presets opener for the buttons 'Show me' */
    public UnderstandingController(LabModel lab, PresetOpener presets) {
        this.lab = lab;
        texts = lab.texts(UnderstandingController.class);
        topicRenderer = new TopicRenderer(texts, presets);
    }

    @FXML
    private void initialize() {
        sections.getPanes().add(pane("cycle", cycle()));
        Section.ALL.forEach(section -> sections.getPanes().add(pane(section.key(), topics(section))));
        sections.setExpandedPane(sections.getPanes().get(0));
    }

    private List<Node> cycle() {
        VBox words = new VBox();
        words.getStyleClass().add("words");
        WORDS.forEach(word -> words.getChildren().add(MarkupRenderer.prose(texts.get("word." + word))));
        return List.of(new CycleRenderer(texts).draw(), words, topicRenderer.experiment(Topic.CYCLE));
    }

    private List<Node> topics(Section section) {
        return section.topics().stream().map(topicRenderer::draw).toList();
    }

    private TitledPane pane(String key, List<Node> parts) {
        VBox content = new VBox(MarkupRenderer.prose(texts.get(key + ".intro")));
        content.getStyleClass().add("section");
        content.getChildren().addAll(parts);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        TitledPane pane = new TitledPane(texts.get(key + ".heading"), scroll);
        pane.setId("section-" + key);
        return pane;
    }

    @FXML
    private void close() {
        lab.understandingShownProperty().set(false);
    }

    @FXML
    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }
}
