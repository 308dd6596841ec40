package backprop.ui.dataspace;

import static backprop.ui.dataspace.PlanePanel.width;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Sample;
import backprop.session.Presets;
import backprop.session.SessionException;
import backprop.training.Configs;
import backprop.training.DataFit;
import backprop.training.Session;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.dataspace.plot.PlotPoints;
import backprop.ui.dataspace.plot.Sessions;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.GeneratorKinds;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.Pictures;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What the plane shows: by touchpad, in another language, with other data; and what its words have room for. */
@ExtendWith(LabExtension.class)
class PlaneViewUiTest {

    private Stage stage;
    private PlanePanel panel;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    private void open(FxRobot robot, TrainingConfig config, int epochs) {
        panel = PlanePanel.open(stage, robot, config, epochs, 1440, 900, Languages.ENGLISH);
    }

    private void fire(FxRobot robot, Event event) {
        robot.interact(() -> Event.fireEvent(panel.plot(), event));
    }

    private ScrollEvent scroll(double x, double y, double dx, double dy, boolean inertia) {
        Point2D local = panel.plot().screenToLocal(panel.onScreen(x, y));
        Point2D scene = panel.plot().localToScene(local);
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                false,
                false,
                false,
                false,
                true,
                inertia,
                dx,
                dy,
                dx,
                dy,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                2,
                null);
    }

    @Test
    void twoFingersMoveThePlaneToTheSideWithTheirInertia(FxRobot robot) {
        open(robot, Configs.xor(), 10);
        double side = panel.onScreen(1.25, 0).getX() - panel.onScreen(-0.25, 0).getX();
        fire(robot, scroll(0.5, 0.5, side / 10, 0, false));
        fire(robot, scroll(0.5, 0.5, side / 10, 0, true));
        Snapshot moved = panel.lab().await(s -> s.outputGrid().spec().xMin() < -0.5);
        assertThat(moved.outputGrid().spec().xMin()).isEqualTo(-0.25 - 0.2 * 1.5, within(1e-6));
        assertThat(width(moved)).isEqualTo(1.5, within(1e-9));
    }

    @Test
    void pinchingEnlargesAroundTheFingers(FxRobot robot) {
        open(robot, Configs.xor(), 10);
        Point2D local = panel.plot().screenToLocal(panel.onScreen(0, 0));
        Point2D scene = panel.plot().localToScene(local);
        fire(
                robot,
                new ZoomEvent(
                        ZoomEvent.ZOOM,
                        scene.getX(),
                        scene.getY(),
                        scene.getX(),
                        scene.getY(),
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        2,
                        2,
                        null));
        Snapshot zoomed = panel.lab().await(s -> width(s) < 1);
        assertThat(width(zoomed)).isEqualTo(0.75, within(1e-9));
        assertThat(zoomed.outputGrid().spec().xMin()).isEqualTo(-0.125, within(0.01));
    }

    @Test
    void theRightButtonAddsNothingUnlessRowsAreAdded(FxRobot robot) {
        open(robot, Configs.xor(), 10);
        robot.clickOn(panel.onScreen(0.5, 0.5), MouseButton.SECONDARY);
        assertThat(panel.model().probes()).isEmpty();
        robot.clickOn("#eraseModeButton").clickOn(panel.onScreen(1, 1), MouseButton.SECONDARY);
        panel.lab().laboratory().training().stepEpoch();
        assertThat(PlanePanel.rows(panel.lab().await(s -> s.epoch() == 11))).hasSize(4);
    }

    /** At each of twenty moments the number in words is what the network of the very same snapshot says. */
    @Test
    void aProbeWhileTrainingSaysWhatTheSnapshotShownSays(FxRobot robot) {
        open(robot, Configs.xor(), 0);
        panel.lab().laboratory().training().train();
        robot.clickOn(panel.onScreen(0.3, 0.7));
        double[] inputs = PlotPoints.inputs(panel.model().probes().get(0));
        for (int i = 0; i < 20; i++) {
            long epoch = panel.model().snapshot().epoch();
            panel.lab().await(snapshot -> snapshot.epoch() > epoch);
            robot.interact(() -> assertThat(PlanePanel.lastWord(panel.prediction()))
                    .isEqualTo(panel.predicted(panel.model().snapshot(), inputs)));
        }
    }

    @Test
    @Tag("drawn")
    void dataOfEveryGeneratorCanBeSeen(FxRobot robot) {
        open(robot, Configs.xor(), 3);
        Collection<Generator> kinds = GeneratorKinds.all();
        for (Generator generator : Generator.values()) {
            TrainingConfig config =
                    DataFit.of(Configs.xor(), new Recipe(generator, 120, 0.1, 1).dataset(), generator.targets());
            panel.lab().laboratory().training().open(new Session(generator.name(), "", config, Optional.empty()));
            panel.lab()
                    .await(s -> s.title().equals(generator.name())
                            && s.outputGrid().spec().held().length
                                    == config.architecture().inputs());
            canBeSeen(generator);
            if (kinds.contains(generator)) {
                canBeSeenWithLinesAndInTheHiddenSpace(robot, generator);
            }
        }
    }

    /** At epoch 0 the network says 0 at (0, 1): the row of XOR is wrong there, the later one is right. */
    @Test
    @Tag("drawn")
    void theCrossOfAWrongRowIsSeenUnderARightOneAtTheSamePlace(FxRobot robot) {
        TrainingConfig xor = Configs.xor();
        Sample duplicate = new Sample(new double[] {0, 1}, new double[] {0});
        open(robot, xor.withData(xor.data().withRowAdded(4, duplicate)), 0);
        Snapshot snapshot = panel.model().snapshot();
        assertThat(snapshot.train().prediction(1, 0)).isLessThan(0.5);
        Point2D middle = panel.plot().screenToLocal(panel.onScreen(0, 1));
        WritableImage picture = Pictures.of(panel.plot());
        Color seen = picture.getPixelReader().getColor((int) middle.getX(), (int) middle.getY());
        assertThat(seen.getBrightness()).isLessThan(0.35);
    }

    private void canBeSeen(Generator generator) {
        Subject.Row first = Subject.first(panel.model().snapshot().config().data());
        assertThat(panel.prediction())
                .as("%s", generator)
                .startsWith("Row " + (first.ref().index() + 1) + " at ");
        assertThat(colours()).as("colours of %s", generator).isGreaterThan(3);
    }

    private void canBeSeenWithLinesAndInTheHiddenSpace(FxRobot robot, Generator generator) {
        panel.focusByKeyboard();
        robot.push(KeyCode.L);
        canBeSeen(generator);
        robot.push(KeyCode.L);
        robot.clickOn("#hiddenSpaceButton");
        assertThat(robot.lookup("#hiddenSpace").query().isVisible()).isTrue();
        robot.clickOn("#hiddenSpaceButton");
    }

    private int colours() {
        WritableImage picture = Pictures.of(panel.plot());
        Set<Integer> colors = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                colors.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        return colors.size();
    }

    @Test
    void whatWasChosenSurvivesAnotherLanguageAndTheme(FxRobot robot) {
        open(robot, iris(), 20);
        panel.choose("#yAxisBox", 0);
        panel.focusByKeyboard();
        robot.push(KeyCode.A).push(KeyCode.DIGIT2).push(KeyCode.L).push(KeyCode.PLUS);
        panel.lab().await(s -> s.outputGrid().spec().yInput() == 0);
        robot.interact(() -> robot.lookup("#held2Slider").queryAs(Slider.class).setValue(3.5));
        Snapshot before = panel.lab().await(s -> s.outputGrid().spec().held()[1] == 3.5);
        robot.clickOn("#viewMenuButton").clickOn("#classOnlyItem");
        robot.interact(() -> panel.model().darkProperty().set(true));
        speak(robot, Languages.SPANISH);
        panel.lab().laboratory().training().stepEpoch();
        Snapshot after = panel.lab().await(s -> s.epoch() == 21);
        assertThat(after.outputGrid().spec().withCells(8, 8))
                .isEqualTo(before.outputGrid().spec().withCells(8, 8));
        assertThat(panel.isPressed("#addModeButton")).isTrue();
        assertThat(panel.hint().getText()).startsWith("Clic: versicolor");
        assertThat(robot.lookup("#xAxisBox").queryAs(ChoiceBox.class).getValue())
                .isEqualTo("petal length");
        assertThat(robot.lookup("#yAxisBox").queryAs(ChoiceBox.class).getValue())
                .isEqualTo("sepal length");
        assertThat(robot.lookup("#held2Slider").queryAs(Slider.class).getValue())
                .isEqualTo(3.5);
        assertThat(robot.lookup(".legend .label").queryAllAs(Label.class))
                .anyMatch(label -> label.getText().startsWith("l\u00ednea"));
    }

    @Test
    void theHiddenSpaceSurvivesAnotherLanguage(FxRobot robot) {
        open(robot, Configs.xor(), 20);
        robot.clickOn("#hiddenSpaceButton");
        panel.choose("#hiddenXBox", 3);
        speak(robot, Languages.SPANISH);
        assertThat(robot.lookup("#hiddenSpace").query().isVisible()).isTrue();
        assertThat(robot.lookup("#hiddenXBox").queryAs(ChoiceBox.class).getValue())
                .isEqualTo("h4");
    }

    private void speak(FxRobot robot, Locale language) {
        robot.interact(() -> panel.model().localeProperty().set(language));
    }

    private static TrainingConfig iris() {
        try {
            return Presets.open("iris").config();
        } catch (SessionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void irisBeginsWithThePetals(FxRobot robot) {
        open(robot, iris(), 20);
        assertThat(robot.lookup("#xAxisBox").queryAs(ChoiceBox.class).getValue())
                .isEqualTo("petal length");
        assertThat(robot.lookup("#yAxisBox").queryAs(ChoiceBox.class).getValue())
                .isEqualTo("petal width");
        Slider held = robot.lookup("#held1Slider").queryAs(Slider.class);
        assertThat(held.getAccessibleText()).isEqualTo("sepal length = 5.1");
    }

    @Test
    void theHiddenSpaceSaysHowManyOfVeryManyRowsItShows(FxRobot robot) {
        open(robot, Sessions.circle(10_000), 1);
        assertThat(legend(robot)).noneMatch(text -> text.endsWith("rows"));
        robot.clickOn("#hiddenSpaceButton");
        // 8,000 rows to train with and 2,000 to test, at most 2,000 of each.
        assertThat(legend(robot)).contains("4,000 of 10,000 rows");
    }

    private static List<String> legend(FxRobot robot) {
        return robot.lookup(".legend .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void everyHintHasRoomInTheSmallestWindow(FxRobot robot) {
        for (Locale language : List.of(Languages.ENGLISH, Languages.SPANISH)) {
            for (TrainingConfig config : List.of(Configs.xor(), Sessions.blobs(), Sessions.wave(), iris())) {
                panel = PlanePanel.open(stage, robot, config, 5, 1100, 700, language);
                panel.focusByKeyboard();
                for (KeyCode mode : List.of(KeyCode.A, KeyCode.M, KeyCode.E)) {
                    robot.push(mode);
                    Label hint = panel.hint();
                    assertThat(hint.getText()).isNotEmpty();
                    assertThat(written(hint)).isEqualTo(hint.getText());
                }
                panel.close();
            }
        }
    }

    /** What is really to be read of a label that may be too narrow. */
    private static String written(Label label) {
        Node text = label.lookup(".text");
        return ((Text) text).getText();
    }
}
