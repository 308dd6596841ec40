package backprop.ui.shell;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Single and double clicks that are told apart by the test, not by the time that passes between them. */
public final class Clicks {

    private Clicks() {}

    /** A double click on the centre of a node. */
    public static void twice(FxRobot robot, Node node) {
        robot.moveTo(node);
        twice(robot);
    }

    /** A double click on the centre of the node that a query finds. */
    public static void twice(FxRobot robot, String query) {
        robot.moveTo(query);
        twice(robot);
    }

    /** A double click where the mouse is; both clicks are queued at once, so the toolkit cannot take them for two single ones. */
    public static void twice(FxRobot robot) {
        robot.interact(() -> {
            Robot mouse = new Robot();
            mouse.mouseClick(MouseButton.PRIMARY);
            mouse.mouseClick(MouseButton.PRIMARY);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** A click after the mouse has been elsewhere, so never the second one of a double click. */
    public static void apart(FxRobot robot, Node node) {
        robot.moveTo(node.getScene().getRoot()).clickOn(node);
    }
}
