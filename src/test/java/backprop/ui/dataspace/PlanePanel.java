package backprop.ui.dataspace;

import backprop.data.Sample;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.training.TrainingConfig;
import backprop.ui.dataspace.plot.LayeredCanvas;
import backprop.ui.dataspace.plot.PlaneContent;
import backprop.ui.dataspace.plot.PlotArea;
import backprop.ui.dataspace.plot.PlotFrame;
import backprop.ui.shared.LabModel;
import backprop.ui.shell.LabFixture;
import java.io.File;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** The data space in a real laboratory, as a user's hands and eyes have it. */
record PlanePanel(LabFixture lab, FxRobot robot) {

    static PlanePanel open(
            Stage stage, FxRobot robot, TrainingConfig config, int epochs, double width, double height, Locale locale) {
        LabFixture lab = LabFixture.open(stage, Configs.run(config, epochs), width, height, locale);
        return new PlanePanel(lab, robot);
    }

    LabModel model() {
        return lab.laboratory().model();
    }

    LayeredCanvas plot() {
        return robot.lookup("#dataSpace").queryAs(LayeredCanvas.class);
    }

    /** Where a point of the plane is on the screen. */
    Point2D onScreen(double x, double y) {
        LayeredCanvas plot = plot();
        PlotArea area = PlotFrame.of(
                        model().snapshot(),
                        PlaneContent.ofOutput(0),
                        model().palette(),
                        model().numbers(),
                        plot.getWidth(),
                        plot.getHeight())
                .area();
        return plot.localToScreen(area.x().position(x), area.y().position(y));
    }

    String prediction() {
        return robot.lookup("#predictionLabel").queryAs(Label.class).getText();
    }

    Label hint() {
        return robot.lookup("#modeHintLabel").queryAs(Label.class);
    }

    /** What the network of a snapshot says, as it is written. */
    String predicted(Snapshot snapshot, double... inputs) {
        return model().numbers().significant(snapshot.network().predict(inputs)[0], 4);
    }

    static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    void choose(String box, int index) {
        ChoiceBox<?> choices = robot.lookup(box).queryAs(ChoiceBox.class);
        robot.interact(() -> choices.getSelectionModel().select(index));
    }

    boolean isPressed(String button) {
        return robot.lookup(button).queryAs(ToggleButton.class).isSelected();
    }

    void focusByKeyboard() {
        Node plot = plot();
        robot.interact(plot::requestFocus);
    }

    static List<Sample> rows(Snapshot snapshot) {
        return snapshot.config().data().train();
    }

    static List<Sample> testRows(Snapshot snapshot) {
        return snapshot.config().data().test();
    }

    Snapshot awaitRows(int count) {
        return lab.await(snapshot -> rows(snapshot).size() == count);
    }

    static double width(Snapshot snapshot) {
        return snapshot.outputGrid().spec().xMax()
                - snapshot.outputGrid().spec().xMin();
    }

    /** Writes what the panel alone shows. */
    File picture(String name) {
        return lab.picture(name, robot.lookup(".data-space-panel").query());
    }

    void close() {
        lab.laboratory().close();
    }
}
