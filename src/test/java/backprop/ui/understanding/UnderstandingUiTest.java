package backprop.ui.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.ui.shared.Fonts;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import backprop.ui.shared.PresetOpener;
import backprop.ui.shell.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import javafx.fxml.FXMLLoader;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Accordion;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class UnderstandingUiTest {

    private static final class RecordingOpener implements PresetOpener {

        private final List<String> opened = new ArrayList<>();

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public String title(String name) {
            return name;
        }

        @Override
        public void open(String name) {
            opened.add(name);
        }
    }

    private final LabModel lab = new LabModel(Languages.ENGLISH);
    private final RecordingOpener presets = new RecordingOpener();
    private Stage stage;
    private Parent panel;

    @Start
    void show(Stage stage) throws IOException {
        this.stage = stage;
        Fonts.load();
        lab.understandingShownProperty().set(true);
        panel = load(lab);
        // What moves is not where it was when the mouse is pressed.
        ((Accordion) panel.lookup("#understandingSections")).getPanes().forEach(pane -> pane.setAnimated(false));
        StackPane laboratory = new StackPane(panel);
        laboratory.getStyleClass().add("laboratory");
        laboratory.getStylesheets().add(LabModel.class.getResource("lab.css").toExternalForm());
        stage.setScene(new Scene(laboratory, 330, 800));
        stage.show();
    }

    private Parent load(LabModel model) throws IOException {
        return FXMLLoader.load(
                UnderstandingController.class.getResource("Understanding.fxml"),
                bundle(model.localeProperty().get()),
                null,
                type -> new UnderstandingController(model, presets));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "backprop.ui.understanding.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static Stream<Topic> topics() {
        return Stream.concat(
                Stream.of(Topic.CYCLE), Section.ALL.stream().flatMap(section -> section.topics().stream()));
    }

    /** Nodes that are there, whether their section is open or not. */
    private static List<Button> buttons(Parent panel) {
        return ((Accordion) panel.lookup("#understandingSections"))
                .getPanes().stream()
                        .map(UnderstandingUiTest::content)
                        .flatMap(content -> content.lookupAll(".show-button").stream())
                        .map(Button.class::cast)
                        .toList();
    }

    private static Node content(TitledPane pane) {
        return ((ScrollPane) pane.getContent()).getContent();
    }

    @Test
    void eachButtonOpensItsPreset() {
        topics().forEach(topic -> topic.presets().forEach(preset -> {
            presets.opened.clear();
            Button button = buttons(panel).stream()
                    .filter(b -> b.getId().equals("show-" + topic.key() + "-" + preset))
                    .findFirst()
                    .orElseThrow();
            Waiting.onFx(button::fire);
            assertThat(presets.opened).containsExactly(preset);
        }));
    }

    @Test
    void eachButtonHasANameOfItsOwn() {
        List<String> names =
                buttons(panel).stream().map(Button::getAccessibleText).toList();
        assertThat(names).hasSize(13).doesNotHaveDuplicates().contains("tanh: Vanishing gradients");
    }

    @Test
    void aClickOnAButtonInSightOpensIt(FxRobot robot) {
        robot.clickOn("#section-challenges .title");
        awaitInSight(robot, "#show-vanishing-vanishing-gradients-tanh");
        robot.clickOn("#show-vanishing-vanishing-gradients-tanh");
        assertThat(presets.opened).containsExactly("vanishing-gradients-tanh");
    }

    /** The buttons of a section have their place once it is laid out. */
    private static void awaitInSight(FxRobot robot, String query) {
        Waiting.until(() -> {
            Node node = robot.lookup(query).query();
            Bounds place = node.localToScene(node.getBoundsInLocal());
            return place.getMaxY() > 0 && place.getMaxY() < node.getScene().getHeight();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theCloseButtonPutsThePanelAway(FxRobot robot) {
        robot.clickOn("#closeUnderstandingButton");
        assertThat(lab.understandingShownProperty().get()).isFalse();
    }

    @Test
    void escapePutsThePanelAway(FxRobot robot) {
        robot.interact(() -> panel.lookup("#closeUnderstandingButton").requestFocus());
        robot.type(KeyCode.ESCAPE);
        assertThat(lab.understandingShownProperty().get()).isFalse();
    }

    @Test
    void theArrowKeysGoFromSectionToSection(FxRobot robot) {
        Accordion sections = (Accordion) panel.lookup("#understandingSections");
        robot.interact(() -> sections.getPanes().get(0).requestFocus());
        robot.type(KeyCode.DOWN);
        assertThat(sections.getPanes().get(1).isFocused()).isTrue();
        robot.type(KeyCode.SPACE);
        assertThat(sections.getExpandedPane()).isSameAs(sections.getPanes().get(1));
    }

    @Test
    void inSpanishItSpeaksSpanish(FxRobot robot) {
        robot.interact(() -> {
            try {
                panel = load(new LabModel(Languages.SPANISH));
                ((StackPane) stage.getScene().getRoot()).getChildren().setAll(panel);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        robot.lookup("Entender el proceso").query();
        robot.lookup("El ciclo de aprendizaje").query();
        Set<String> labels =
                Set.copyOf(buttons(panel).stream().map(Button::getText).toList());
        assertThat(labels).contains("Muéstrame", "Tasa 0,5", "Error cuadrático", "Meseta");
    }
}
