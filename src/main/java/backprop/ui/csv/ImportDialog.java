package backprop.ui.csv;

import backprop.data.Dataset;
import backprop.ui.shared.KeyboardFocus;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.OwnedWindow;
import backprop.ui.shared.PanelLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Window of an import, in the style of the laboratory. */
final class ImportDialog {

    private static final double WIDTH = 760;
    private static final double HEIGHT = 560;
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Stage stage = new Stage();

    ImportDialog(LabModel lab, Window owner, Path file, Executor background, Consumer<Dataset> use) {
        ImportController controller = new ImportController(lab, file, background, use, stage::close);
        Pane root = (Pane)
                new PanelLoader(lab, Map.of(ImportController.class, () -> controller)).load(ImportController.class);
        KeyboardFocus.installInDialog(root);
        root.getStylesheets().add(0, LabModel.class.getResource("lab.css").toExternalForm());
        root.pseudoClassStateChanged(DARK, lab.darkProperty().get());
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                controller.cancel();
            }
        });
        OwnedWindow.of(stage, owner);
        stage.setTitle(lab.texts(ImportDialog.class).get("window"));
        root.setPrefSize(WIDTH, HEIGHT);
        stage.setScene(new Scene(root));
        stage.setOnCloseRequest(event -> controller.cancel());
    }

    void show() {
        stage.show();
    }

    Scene scene() {
        return stage.getScene();
    }
}
