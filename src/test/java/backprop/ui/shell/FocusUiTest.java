package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.ui.shared.FirstPicture;
import backprop.ui.shared.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The keyboard in the whole window: whatever is found in its scene graph, not a list of controls. */
@ExtendWith(LabExtension.class)
class FocusUiTest {

    private LabFixture lab;
    private Scene scene;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 0), 1440, 900, Locale.ENGLISH);
        scene = stage.getScene();
    }

    private Parent root() {
        return lab.laboratory().root();
    }

    /** The window with everything open that can be open at once. */
    private void openAll(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.interact(() -> {
            lab.model().understandingShownProperty().set(true);
            robot.lookup("#moreLink").queryAs(ButtonBase.class).fire();
            root().applyCss();
            root().layout();
        });
    }

    private List<Node> found(Stream<Node> nodes) {
        List<Node> found = new ArrayList<>();
        Waiting.onFx(() -> nodes.forEach(found::add));
        return found;
    }

    private void focus(FxRobot robot, Node node) {
        robot.interact(node::requestFocus);
        assertThat(scene.getFocusOwner()).as(SceneGraph.describe(node)).isSameAs(node);
    }

    /** Makes one step of training with the key S, and returns the snapshot after it. */
    private Snapshot step(FxRobot robot) {
        long steps = lab.model().snapshot().position().steps();
        robot.type(KeyCode.S);
        return lab.await(snapshot -> snapshot.position().steps() == steps + 1);
    }

    private static String content(Node field) {
        if (field instanceof TextInputControl text) {
            return text.getText();
        }
        if (field instanceof Spinner<?> spinner) {
            return spinner.getEditor().getText();
        }
        if (field instanceof CheckBox box) {
            return String.valueOf(box.isSelected());
        }
        return field instanceof ComboBoxBase<?> box ? String.valueOf(box.getValue()) : "";
    }

    @Test
    void enterAndEscapeGiveTheKeyboardBackFromEveryField(FxRobot robot) {
        openAll(robot);
        List<Node> fields = found(SceneGraph.fields(root()));
        assertThat(fields).hasSizeGreaterThan(15);
        for (Node field : fields) {
            String before = content(field);
            for (KeyCode end : List.of(KeyCode.ESCAPE, KeyCode.ENTER)) {
                focus(robot, field);
                robot.type(end);
                assertThat(scene.getFocusOwner())
                        .as("owner after %s in %s", end, SceneGraph.describe(field))
                        .isNotSameAs(field);
            }
            step(robot);
            assertThat(content(field)).as(SceneGraph.describe(field)).isEqualTo(before);
        }
    }

    @Test
    void lettersTypedInAFieldAreNoShortcuts(FxRobot robot) {
        openAll(robot);
        Snapshot before = step(robot);
        List<Node> fields = found(SceneGraph.fields(root())
                .filter(node -> node instanceof TextInputControl
                        || (node instanceof Spinner<?> spinner && spinner.isEditable())));
        assertThat(fields).hasSizeGreaterThanOrEqualTo(5);
        for (Node field : fields) {
            focus(robot, field);
            robot.type(KeyCode.N, KeyCode.R, KeyCode.U, KeyCode.SPACE, KeyCode.S, KeyCode.RIGHT, KeyCode.BACK_SPACE);
            assertThat(scene.getFocusOwner()).isSameAs(field);
            robot.type(KeyCode.ESCAPE);
        }
        Snapshot after = step(robot);
        assertThat(after.run()).isEqualTo(before.run());
        assertThat(after.isTraining()).isFalse();
        assertThat(after.position().steps()).isEqualTo(before.position().steps() + 1);
    }

    @Test
    void tabGoesOnFromTheFieldThatWasLeft(FxRobot robot) {
        lab.await(snapshot -> true);
        focus(robot, robot.lookup("#learningRateField").query());
        robot.type(KeyCode.ENTER, KeyCode.TAB);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("batchSizeField");
        robot.type(KeyCode.ESCAPE);
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertThat(scene.getFocusOwner().getId()).isEqualTo("learningRateField");
    }

    @Test
    void aClickOnTheArrowOfTheRowSpinnerLeavesTheKeysToTraining(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#rowSpinner .increment-arrow-button");
        step(robot);
        assertThat(lab.model().subjectProperty().get()).isEqualTo(Subject.training(2));
        assertThat(content(robot.lookup("#rowSpinner").query())).isEqualTo("row 3 of 4");
    }

    @Test
    void aClickOnEmptyGroundLeavesTheField(FxRobot robot) {
        lab.await(snapshot -> true);
        robot.clickOn("#seedField");
        robot.clickOn("#epochLabel");
        step(robot);
        assertThat(content(robot.lookup("#seedField").query())).isEqualTo("7");
    }

    /** Waits until what scrolls into sight with the next pulses has done so. */
    private static void settle(FxRobot robot) {
        AtomicBoolean drawn = new AtomicBoolean();
        robot.interact(() -> FirstPicture.then(() -> drawn.set(true)));
        Waiting.until(drawn::get);
    }

    @Test
    void aMouseClickOnAControlLeavesTheSpaceBarToTraining(FxRobot robot) {
        openAll(robot);
        focus(robot, robot.lookup("#shuffleBox").query());
        settle(robot);
        for (String control : List.of("#shuffleBox", "#logSwitch", "#speedSlider", "#hiddenSpaceButton")) {
            robot.clickOn(control);
            assertThat(scene.getFocusOwner()).as(control).isNotInstanceOf(Control.class);
        }
        robot.type(KeyCode.SPACE);
        lab.await(Snapshot::isTraining);
    }

    @Test
    void theFocusOfAButtonThatWasDisabledGoesToNoOtherButton(FxRobot robot) {
        lab.await(snapshot -> true);
        step(robot);
        Button back = robot.lookup("#stepBackButton").queryAs(Button.class);
        focus(robot, back);
        robot.type(KeyCode.SPACE);
        lab.await(snapshot -> snapshot.position().steps() == 0);
        assertThat(scene.getFocusOwner()).isNotInstanceOf(Control.class);
    }

    @Test
    void enterPressesTheButtonThatHasTheFocus(FxRobot robot) {
        lab.await(snapshot -> true);
        focus(robot, robot.lookup("#stepEpochButton").query());
        robot.type(KeyCode.ENTER);
        assertThat(lab.await(snapshot -> snapshot.epoch() == 1).epoch()).isEqualTo(1);
    }

    @Test
    void f6GoesFromPanelToPanelAndShiftBackAgain(FxRobot robot) {
        openAll(robot);
        List<Node> panels = found(SceneGraph.shown(root()).filter(FocusUiTest::isPanel));
        List<Node> there = walk(robot, panels.size());
        assertThat(new HashSet<>(there.stream().map(FocusUiTest::panelOf).toList()))
                .isEqualTo(Set.copyOf(panels));
        assertThat(there).extracting(Node::getId).contains("trainButton", "datasetTable", "errorChart");
        for (int i = there.size() - 2; i >= 0; i--) {
            robot.press(KeyCode.SHIFT).type(KeyCode.F6).release(KeyCode.SHIFT);
            assertThat(scene.getFocusOwner()).isSameAs(there.get(i));
        }
    }

    private List<Node> walk(FxRobot robot, int steps) {
        List<Node> there = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            robot.type(KeyCode.F6);
            there.add(scene.getFocusOwner());
            assertThat(SceneGraph.name(there.get(i)))
                    .as(SceneGraph.describe(there.get(i)))
                    .isNotBlank();
            assertThat(panelOf(there.get(i)).getAccessibleText()).isNotBlank();
        }
        return there;
    }

    private static boolean isPanel(Node node) {
        return node.getStyleClass().contains("panel") || node.getStyleClass().contains("lab-toolbar");
    }

    private static Node panelOf(Node node) {
        return isPanel(node) ? node : panelOf(node.getParent());
    }

    @Test
    void whatHasTheFocusIsScrolledIntoSight(FxRobot robot) {
        openAll(robot);
        List<String> hidden = new ArrayList<>();
        for (Node node :
                found(SceneGraph.stops(root()).filter(stop -> scrolledBy(stop).isPresent()))) {
            focus(robot, node);
            ScrollPane pane = scrolledBy(node).orElseThrow();
            Bounds seen = pane.sceneToLocal(node.localToScene(node.getLayoutBounds()));
            if (seen.getMinY() < 0 || seen.getMaxY() > pane.getHeight()) {
                hidden.add(SceneGraph.describe(node));
            }
        }
        assertThat(hidden).isEmpty();
    }

    private static Optional<ScrollPane> scrolledBy(Node node) {
        return node == null || node instanceof ScrollPane
                ? Optional.ofNullable((ScrollPane) node)
                : scrolledBy(node.getParent());
    }

    @Test
    void everyStopHasANameAndEveryPictureAloneHasATooltip(FxRobot robot) {
        openAll(robot);
        List<String> nameless = new ArrayList<>();
        List<String> unexplained = new ArrayList<>();
        for (Node node : found(SceneGraph.stops(root()))) {
            if (SceneGraph.name(node).isBlank()) {
                nameless.add(SceneGraph.describe(node));
            }
        }
        for (Node node : found(SceneGraph.shown(root()))) {
            boolean picture = node instanceof ButtonBase button
                    && button.getGraphic() != null
                    && (button.getText() == null || button.getText().isBlank());
            if (picture
                    && (((Control) node).getTooltip() == null
                            || ((Control) node).getTooltip().getText().isBlank())) {
                unexplained.add(SceneGraph.describe(node));
            }
        }
        assertThat(nameless).isEmpty();
        assertThat(unexplained).isEmpty();
    }

    @Test
    void theTooltipOfAButtonSaysItsKey(FxRobot robot) {
        lab.await(snapshot -> true);
        step(robot);
        for (String[] key : new String[][] {
            {"trainButton", "Space"}, {"stepEpochButton", "Right arrow"}, {"stepUpdateButton", "(U)"},
            {"stepStageButton", "(S)"}, {"stepBackButton", "Backspace"}, {"restartButton", "(R)"},
            {"newWeightsButton", "(N)"}, {"understandingButton", "F1"}
        }) {
            assertThat(robot.lookup("#" + key[0])
                            .queryAs(Control.class)
                            .getTooltip()
                            .getText())
                    .as(key[0])
                    .contains(key[1]);
        }
    }

    @Test
    @Tag("drawn")
    void theFocusIsSeenAtEveryStopInBothThemes(FxRobot robot) {
        openAll(robot);
        List<String> unseen = new ArrayList<>();
        // By keyboard: a mouse user sees where he has clicked.
        robot.type(KeyCode.SHIFT);
        for (boolean dark : new boolean[] {false, true}) {
            robot.interact(() -> lab.model().darkProperty().set(dark));
            Set<String> kinds = new HashSet<>();
            for (Node node : found(SceneGraph.stops(root()))) {
                boolean seen = kinds.add(SceneGraph.kind(node)) ? pixelsThatTell(node) >= 40 : isFramed(node);
                if (!seen) {
                    unseen.add((dark ? "dark " : "light ") + SceneGraph.describe(node));
                }
            }
        }
        assertThat(unseen).isEmpty();
    }

    @Test
    void aDialogBeginsInItsFirstFieldAndEndsWithEscapeOrEnter(FxRobot robot) {
        lab.await(snapshot -> true);
        Parent dialog = openSplit(robot);
        assertThat(dialog.getScene().getFocusOwner().getId()).isEqualTo("splitShareField");
        for (Node node : found(SceneGraph.stops(dialog))) {
            robot.interact(node::requestFocus);
            assertThat(dialog.lookup(".focus-ring").isVisible())
                    .as(SceneGraph.describe(node))
                    .isTrue();
            assertThat(SceneGraph.name(node)).as(SceneGraph.describe(node)).isNotBlank();
        }
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#splitShareField").tryQuery()).isEmpty();
        assertThat(lab.model().snapshot().test()).isEmpty();
        CheckBox box = (CheckBox) openSplit(robot).lookup("#splitStratifiedBox");
        robot.interact(box::requestFocus);
        robot.type(KeyCode.ENTER);
        lab.await(snapshot -> snapshot.test().isPresent());
    }

    private static Parent openSplit(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);
        return robot.lookup("#splitShareField").query().getScene().getRoot();
    }

    @Test
    @Tag("drawn")
    void theLineOfAListThatHasTheFocusIsSeenInBothThemes(FxRobot robot) {
        openAll(robot);
        ListView<?> list = robot.lookup("#calculationList").queryListView();
        for (boolean dark : new boolean[] {false, true}) {
            robot.interact(() -> {
                lab.model().darkProperty().set(dark);
                list.getSelectionModel().clearSelection();
                list.getFocusModel().focus(-1);
            });
            focus(robot, list);
            Image without = picture(list);
            robot.interact(() -> {
                list.getSelectionModel().select(2);
                list.getFocusModel().focus(2);
            });
            assertThat(different(without, picture(list))).as("dark %s", dark).isGreaterThan(40);
        }
    }

    /** Of each kind there is a picture of one; the others have the same frame. */
    private boolean isFramed(Node node) {
        return Waiting.onFx(() -> {
            node.requestFocus();
            Node frame = root().lookup(".focus-ring");
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            return frame.isVisible()
                    && frame.localToScene(frame.getLayoutBounds()).intersects(bounds);
        });
    }

    /** Pixels around a node of which the focus changes the colour with a contrast of 3 and more. */
    private int pixelsThatTell(Node node) {
        return Waiting.onFx(() -> {
            node.requestFocus();
            Image with = draw(node);
            root().requestFocus();
            return different(draw(node), with);
        });
    }

    private Image picture(Node node) {
        return Waiting.onFx(() -> draw(node));
    }

    private Image draw(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        SnapshotParameters part = new SnapshotParameters();
        part.setViewport(new Rectangle2D(
                Math.max(0, bounds.getMinX() - 4),
                Math.max(0, bounds.getMinY() - 4),
                bounds.getWidth() + 8,
                bounds.getHeight() + 8));
        return Pictures.of(root(), part);
    }

    private static int different(Image without, Image with) {
        assertThat(with.getWidth()).isEqualTo(without.getWidth());
        int count = 0;
        for (int y = 0; y < (int) with.getHeight(); y++) {
            for (int x = 0; x < (int) with.getWidth(); x++) {
                double one = luminance(with.getPixelReader().getColor(x, y));
                double other = luminance(without.getPixelReader().getColor(x, y));
                double contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
                count += contrast >= 3 ? 1 : 0;
            }
        }
        return count;
    }

    /** Relative luminance by WCAG 2. */
    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
