package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Network;
import backprop.engine.Part;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import backprop.ui.shell.Clicks;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Selecting, editing, reshaping and zooming in the real window, by mouse and by keyboard. */
@ExtendWith(LabExtension.class)
class NetworkEditingUiTest {

    private static final Part.Weight WEIGHT = new Part.Weight(0, 1, 0);
    private static final Part.Bias BIAS = new Part.Bias(0, 2);

    private LabFixture lab;
    private FxRobot robot;
    private Network start;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 63), 1440, 900, Languages.ENGLISH);
    }

    @BeforeEach
    void waitForTheWindow(FxRobot given) {
        robot = given;
        start = lab.await(snapshot -> snapshot.epoch() == 63).network();
    }

    private NetworkDiagram diagram() {
        return robot.lookup("#networkDiagram").queryAs(NetworkDiagram.class);
    }

    private NetworkView view() {
        return diagram().viewProperty().get().orElseThrow();
    }

    private Optional<Part> selected() {
        return lab.model().selectedPartProperty().get();
    }

    private void select(Part part) {
        robot.interact(() -> lab.model().selectedPartProperty().set(Optional.of(part)));
    }

    private Point2D placeOf(Part part) {
        Rectangle2D box = view().placeOf(part);
        return diagram().localToScreen((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
    }

    private void click(Part part) {
        robot.moveTo(placeOf(part)).clickOn(MouseButton.PRIMARY);
        // Two clicks that are meant to be two must not become a double one.
        robot.moveBy(0, -200).moveBy(0, 200);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private TextField editor() {
        return robot.lookup("#parameterEditor").queryAs(TextField.class);
    }

    private boolean isEditing() {
        return robot.lookup("#parameterEditor").tryQuery().isPresent();
    }

    private Snapshot awaitValue(Part part, double value) {
        return lab.await(snapshot -> snapshot.network().parameter(part) == value);
    }

    private String message() {
        return robot.lookup("#notShownLabel").queryAs(Label.class).getText();
    }

    private String editorMessage() {
        return robot.lookup("#parameterMessage").queryAs(Label.class).getText();
    }

    @Test
    void aClickSelectsAndAnotherOneDeselects() {
        click(WEIGHT);
        assertThat(selected()).contains(WEIGHT);
        assertThat(diagram().getAccessibleText()).endsWith("(selected)");
        click(BIAS);
        assertThat(selected()).contains(BIAS);
        select(new Part.Neuron(0, 1));
        click(new Part.Neuron(0, 1));
        assertThat(selected()).isEmpty();
    }

    @Test
    void escapeDeselects() {
        click(new Part.Neuron(0, 1));
        robot.type(KeyCode.ESCAPE);
        assertThat(selected()).isEmpty();
        assertThat(lab.model().hoveredProperty().get()).isEmpty();
    }

    @Test
    void aDoubleClickEditsTheExactNumber() {
        robot.moveTo(placeOf(WEIGHT));
        Clicks.twice(robot);
        String exact = new Numbers(Languages.ENGLISH).exact(start.parameter(WEIGHT));
        assertThat(editor().getText()).isEqualTo(exact);
        assertThat(Numbers.parse(exact)).isEqualTo(start.parameter(WEIGHT));
        robot.interact(() -> editor().setText("-1.23456789012345678"));
        robot.type(KeyCode.ENTER);
        Snapshot after = awaitValue(WEIGHT, -1.2345678901234568);
        assertThat(isEditing()).isFalse();
        assertThat(after.network()).isEqualTo(start.with(WEIGHT, -1.2345678901234568));
        assertThat(after.edited()).isTrue();
        assertThat(view().values().snapshot().network()).isEqualTo(after.network());
        assertThat(robot.lookup("#lossLabel").queryAs(Label.class).getText())
                .isEqualTo(
                        new Numbers(Languages.ENGLISH).significant(after.train().loss(), 4));
    }

    @Test
    void escapeWhileEditingBringsTheOldBitsBack() {
        robot.interact(diagram()::requestFocus);
        select(BIAS);
        robot.type(KeyCode.ENTER, KeyCode.UP, KeyCode.UP, KeyCode.UP);
        awaitValue(BIAS, ParameterEdits.stepped(start.parameter(BIAS), 3, new java.math.BigDecimal("0.1")));
        robot.type(KeyCode.ESCAPE);
        Snapshot after = awaitValue(BIAS, start.parameter(BIAS));
        assertThat(after.network()).isEqualTo(start);
        assertThat(isEditing()).isFalse();
        assertThat(selected()).contains(BIAS);
    }

    @Test
    void escapeRightAfterwardsBringsTheOldBitsBackToo() {
        robot.interact(diagram()::requestFocus);
        select(WEIGHT);
        robot.type(KeyCode.F2);
        robot.interact(() -> editor().setText("2"));
        robot.type(KeyCode.ENTER);
        awaitValue(WEIGHT, 2);
        robot.type(KeyCode.ESCAPE);
        assertThat(awaitValue(WEIGHT, start.parameter(WEIGHT)).network()).isEqualTo(start);
        robot.type(KeyCode.F2);
        robot.interact(() -> editor().setText("3"));
        robot.type(KeyCode.ENTER, KeyCode.RIGHT, KeyCode.ESCAPE);
        assertThat(awaitValue(WEIGHT, 3).epoch()).isEqualTo(63);
    }

    @Test
    void aWrongTextStaysWithItsWholeMessageUntilItIsCorrectedOrGivenUp() {
        robot.interact(diagram()::requestFocus);
        select(WEIGHT);
        robot.type(KeyCode.F2);
        robot.interact(() -> editor().setText("1e400"));
        robot.interact(() -> robot.lookup("#seedField").query().requestFocus());
        String why =
                "\u201c1e400\u201d is too large (the largest number is 1.798\u00b710\u00b3\u2070\u2078); nothing changes.";
        assertThat(editor().getText()).isEqualTo("1e400");
        assertThat(editor().getStyleClass()).contains("wrong");
        assertThat(editor().getAccessibleHelp()).isEqualTo(why);
        assertThat(robot.lookup("#parameterMessage .text")
                        .queryAs(javafx.scene.text.Text.class)
                        .getText())
                .isEqualTo(why);
        robot.interact(diagram()::requestFocus);
        select(BIAS);
        robot.type(KeyCode.F2);
        assertThat(editor().getText()).isEqualTo("1e400");
        assertThat(editor().isFocused()).isTrue();
        robot.interact(() -> editor().setText("2"));
        assertThat(robot.lookup("#parameterMessage").query().isVisible()).isFalse();
        assertThat(editor().getAccessibleHelp()).isNull();
        robot.interact(() -> robot.lookup("#seedField").query().requestFocus());
        awaitValue(WEIGHT, 2);
        assertThat(isEditing()).isFalse();

        robot.interact(diagram()::requestFocus);
        select(WEIGHT);
        robot.type(KeyCode.F2);
        robot.interact(() -> editor().setText("x"));
        robot.interact(diagram()::requestFocus);
        robot.interact(editor()::requestFocus);
        robot.type(KeyCode.ESCAPE);
        assertThat(isEditing()).isFalse();
        assertThat(lab.model().snapshot().network().parameter(WEIGHT)).isEqualTo(2);
    }

    @Test
    void whatIsNoNumberIsRefusedInWordsAndNothingIsLost() {
        robot.interact(diagram()::requestFocus);
        select(WEIGHT);
        robot.type(KeyCode.F2);
        for (String wrong : new String[] {"", "one", "1e999", "NaN"}) {
            robot.interact(() -> editor().setText(wrong));
            robot.type(KeyCode.ENTER);
            assertThat(editorMessage()).contains(wrong.equals("1e999") ? "is too large" : "is not a number");
            assertThat(editor().getText()).isEqualTo(wrong);
        }
        robot.type(KeyCode.ESCAPE);
        assertThat(lab.model().snapshot().network()).isEqualTo(start);
        assertThat(lab.model().snapshot().edited()).isFalse();
    }

    @Test
    void aBiasIsDraggedAndEscapeRestoresIt() {
        robot.moveTo(placeOf(BIAS)).press(MouseButton.PRIMARY);
        robot.moveBy(0, -30).moveBy(0, -20);
        lab.await(snapshot -> snapshot.network().parameter(BIAS) > start.parameter(BIAS) + 0.4);
        robot.type(KeyCode.ESCAPE);
        awaitValue(BIAS, start.parameter(BIAS));
        robot.moveBy(0, -20).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.model().snapshot().network()).isEqualTo(start);
    }

    @Test
    void onlyTheSelectedConnectionIsDragged() {
        robot.moveTo(placeOf(WEIGHT)).press(MouseButton.PRIMARY).moveBy(0, -40).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.model().snapshot().network()).isEqualTo(start);
        select(WEIGHT);
        robot.moveTo(placeOf(WEIGHT)).press(MouseButton.PRIMARY).moveBy(0, -40).release(MouseButton.PRIMARY);
        lab.await(snapshot -> snapshot.network().parameter(WEIGHT) > start.parameter(WEIGHT));
        assertThat(lab.model().snapshot().network().parameter(BIAS)).isEqualTo(start.parameter(BIAS));
    }

    @Test
    void buttonsAppearWhereTheMouseIsAndChangeTheNetworkThere() {
        robot.moveTo(placeOf(new Part.Neuron(0, 1)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#removeNeuronButton");
        Snapshot three = lab.await(snapshot -> snapshot.config().architecture().units(0) == 3);
        assertThat(three.network().bias(0, 1)).isEqualTo(start.bias(0, 2));
        assertThat(three.epoch()).isEqualTo(63);
        robot.moveTo(placeOf(new Part.Neuron(0, 1)));
        robot.clickOn("#addNeuronButton");
        lab.await(snapshot -> snapshot.config().architecture().shape().equals("2-4-1"));
        Point2D gap = placeOf(new Part.Weight(1, 0, 3));
        robot.moveTo(gap);
        robot.clickOn("#addLayerButton");
        lab.await(snapshot -> snapshot.config().architecture().shape().equals("2-4-4-1"));
        robot.moveTo(placeOf(new Part.Neuron(1, 1)));
        robot.clickOn("#removeLayerButton");
        lab.await(snapshot -> snapshot.config().architecture().shape().equals("2-4-1"));
    }

    @Test
    void theKeyboardChangesTheNetworkToo() {
        robot.interact(diagram()::requestFocus);
        robot.type(KeyCode.DELETE);
        assertThat(message()).contains("arrow keys");
        robot.interact(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Neuron(0, 2))));
        robot.type(KeyCode.INSERT);
        lab.await(snapshot -> snapshot.config().architecture().shape().equals("2-5-1"));
        robot.interact(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Neuron(0, 4))));
        robot.type(KeyCode.DELETE);
        lab.await(snapshot -> snapshot.config().architecture().shape().equals("2-4-1"));
        robot.interact(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Neuron(0, 0))));
        robot.press(KeyCode.SHIFT).type(KeyCode.DELETE).release(KeyCode.SHIFT);
        lab.await(snapshot -> snapshot.config().architecture().shape().equals("2-1"));
        robot.interact(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Neuron(0, 0))));
        robot.type(KeyCode.INSERT);
        assertThat(message()).isEqualTo("the outputs are the columns of the data");
    }

    @Test
    void atTheLimitsThereAreWords() {
        List<Integer> widest = Collections.nCopies(8, 64);
        lab.laboratory().training().change(config -> config.withHiddenUnits(widest));
        Snapshot full = lab.await(snapshot -> snapshot.config().architecture().depth() == 9);
        robot.interact(() -> {
            diagram().requestFocus();
            lab.model().hoveredProperty().set(Optional.of(new Part.Neuron(3, 5)));
        });
        robot.type(KeyCode.INSERT);
        assertThat(message()).isEqualTo("a layer has at most 64 neurons");
        robot.press(KeyCode.SHIFT).type(KeyCode.INSERT).release(KeyCode.SHIFT);
        assertThat(message()).isEqualTo("a network has at most 8 hidden layers");
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        assertThat(robot.lookup("Add a neuron to layer 4: a layer has at most 64 neurons")
                        .tryQuery())
                .isPresent();
        robot.type(KeyCode.ESCAPE);
        lab.laboratory().training().change(config -> config.withHiddenUnits(List.of(1)));
        lab.await(snapshot -> snapshot.config().architecture().shape().equals("2-1-1"));
        robot.interact(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Neuron(0, 0))));
        robot.type(KeyCode.DELETE);
        assertThat(message()).startsWith("a layer has at least one neuron");
        assertThat(lab.model().snapshot().run()).isEqualTo(full.run() + 1);
    }

    @Test
    void theMenuOffersWhatCanBeDoneAndSaysWhyTheRestCannot() {
        robot.interact(diagram()::requestFocus);
        select(new Part.Neuron(0, 2));
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        robot.clickOn("Remove neuron 3 of layer 1");
        lab.await(snapshot -> snapshot.config().architecture().shape().equals("2-3-1"));
    }

    @Test
    void zoomingKeepsWhatLiesUnderTheMouseAndFitShowsAll() {
        Point2D neuron = placeOf(new Part.Neuron(0, 1));
        robot.interact(() -> turnWheel(neuron, 40));
        robot.interact(() -> turnWheel(neuron, 40));
        robot.interact(() -> turnWheel(neuron, 40));
        assertThat(view().viewport().zoom()).isGreaterThan(1.4);
        assertThat(placeOf(new Part.Neuron(0, 1)).distance(neuron)).isLessThan(40);
        robot.moveTo(placeOf(new Part.Neuron(0, 1)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.model().hoveredProperty().get()).contains(new Part.Neuron(0, 1));
        robot.clickOn("#fitButton");
        Waiting.until(() -> view().viewport().isFit());
        robot.interact(diagram()::requestFocus);
        robot.type(KeyCode.PLUS);
        double zoom = view().viewport().zoom();
        assertThat(zoom).isGreaterThan(1);
        robot.type(KeyCode.DIGIT0);
        assertThat(view().viewport().isFit()).isTrue();
    }

    private void turnWheel(Point2D screen, double delta) {
        Point2D at = diagram().localToScene(diagram().screenToLocal(screen));
        diagram()
                .fireEvent(new ScrollEvent(
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        screen.getX(),
                        screen.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        delta,
                        0,
                        delta,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(diagram(), at.getX(), at.getY())));
    }

    @Test
    void draggingTheGroundMovesAnEnlargedDiagram() {
        robot.interact(() -> diagram().zoom(3));
        Viewport before = view().viewport();
        Point2D ground = diagram().localToScreen(5, 5);
        robot.moveTo(ground)
                .press(MouseButton.PRIMARY)
                .moveBy(30, 20)
                .moveBy(-60, -50)
                .release(MouseButton.PRIMARY);
        assertThat(view().viewport().left()).isGreaterThan(before.left());
        assertThat(view().viewport().top()).isGreaterThan(before.top());
        assertThat(selected()).isEmpty();
    }

    @Test
    void theKeyboardBringsWhatItComesToIntoSight() {
        robot.interact(() -> {
            diagram().requestFocus();
            diagram().zoom(4);
        });
        robot.type(KeyCode.DOWN, KeyCode.RIGHT, KeyCode.RIGHT);
        Rectangle2D box = view().placeOf(new Part.Neuron(1, 0));
        assertThat(new Rectangle2D(0, 0, diagram().getWidth(), diagram().getHeight()).contains(box))
                .isTrue();
    }

    @Test
    void deltasStandInTheNeuronsWhereTheyAreAskedFor() {
        Node button = robot.lookup("#deltaButton").query();
        robot.clickOn(button);
        Waiting.until(() -> view().reading() == Reading.DELTA);
        assertThat(view().showsDeltaInside(view().layout().column(0))).isTrue();
        robot.interact(diagram()::requestFocus);
        robot.type(KeyCode.D);
        assertThat(view().reading()).isEqualTo(Reading.ACTIVATION);
    }

    @Test
    void aSaturatedNeuronSaysWhy() {
        robot.interact(() -> lab.laboratory().training().setParameter(new Part.Bias(0, 1), 60));
        awaitValue(new Part.Bias(0, 1), 60);
        robot.interact(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Neuron(0, 1))));
        assertThat(diagram().getAccessibleText()).endsWith("saturated: its slope is below 0.01 on all 4 training rows");
    }
}
