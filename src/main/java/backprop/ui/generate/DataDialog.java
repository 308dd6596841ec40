package backprop.ui.generate;

import backprop.ui.shared.KeyboardFocus;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.OwnedWindow;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Dialog in the style of the laboratory; changes take effect only when it is accepted. */
final class DataDialog {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType accept;

    /**
     * @param title      title of the window
     * @param acceptText text of the accept button
     * @param cancelText text of the cancel button
     */
    DataDialog(LabModel lab, Window owner, String title, String acceptText, String cancelText) {
        accept = new ButtonType(acceptText, ButtonData.OK_DONE);
        OwnedWindow.of(dialog, owner);
        dialog.setTitle(title);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().addAll("laboratory", "data-dialog");
        pane.getStylesheets().addAll(sheet(LabModel.class, "lab.css"), sheet(DataDialog.class, "generate.css"));
        pane.pseudoClassStateChanged(DARK, lab.darkProperty().get());
        KeyboardFocus.installInDialog(pane);
        pane.getButtonTypes().setAll(List.of(accept, new ButtonType(cancelText, ButtonData.CANCEL_CLOSE)));
    }

    private static String sheet(Class<?> beside, String name) {
        return beside.getResource(name).toExternalForm();
    }

    /** Shows the dialog until it is accepted or cancelled; it can be accepted while {@code valid}. */
    void show(Parent content, ObservableBooleanValue valid, Runnable whenAccepted) {
        dialog.getDialogPane().setContent(content);
        Node acceptButton = dialog.getDialogPane().lookupButton(accept);
        acceptButton.setId("acceptButton");
        acceptButton.getStyleClass().add("accent");
        acceptButton.disableProperty().bind(Bindings.not(valid));
        // The accept button would have the focus otherwise. The event of the dialog precedes its window.
        Node first = content.lookup(".first-field");
        content.getScene().getWindow().addEventHandler(WindowEvent.WINDOW_SHOWN, event -> first.requestFocus());
        Optional<ButtonType> answer = dialog.showAndWait();
        if (answer.filter(accept::equals).isPresent()) {
            whenAccepted.run();
        }
    }
}
