package backprop.ui.shell;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The one scene in which the tests of a process show their laboratories. JavaFX remembers which rules of the style sheets match
 * which kinds of nodes for as long as the root of a scene is shown; matching them anew is a third of the cost of a test.
 */
final class SharedScene {

    private static final StackPane ROOT = new StackPane();
    private static final Scene SCENE = new Scene(ROOT);

    private SharedScene() {}

    /** Shows {@code content} alone on {@code stage}. */
    static Scene show(Stage stage, Parent content, double width, double height) {
        if (!SCENE.equals(stage.getScene())) {
            stage.setScene(SCENE);
        }
        // The old content goes last: what is known of a style sheet is forgotten with the last node that uses it.
        ROOT.getChildren().add(content);
        ROOT.getChildren().remove(0, ROOT.getChildren().size() - 1);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        return SCENE;
    }

    /** Whether a window is that of the laboratories. */
    static boolean isIn(Window window) {
        return SCENE.equals(window.getScene());
    }
}
