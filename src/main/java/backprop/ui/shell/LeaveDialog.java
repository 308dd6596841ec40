package backprop.ui.shell;

import backprop.ui.shared.LabModel;
import backprop.ui.shared.LeaveQuestion;
import backprop.ui.shared.OwnedWindow;
import backprop.ui.shared.Texts;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/** Dialogs about unsaved work, in the style of the laboratory. They block its window, not the JavaFX thread. */
final class LeaveDialog implements LeaveQuestion {

    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final Supplier<LabModel> lab;
    private final Supplier<Window> owner;

    LeaveDialog(Supplier<LabModel> lab, Supplier<Window> owner) {
        this.lab = lab;
        this.owner = owner;
    }

    @Override
    public void ask(String name, Consumer<Answer> then) {
        Texts texts = lab.get().texts(LeaveDialog.class);
        ButtonType save = new ButtonType(texts.get("leave.save"), ButtonData.OK_DONE);
        ButtonType discard = new ButtonType(texts.get("leave.discard"), ButtonData.NO);
        ButtonType cancel = new ButtonType(texts.get("leave.cancel"), ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(texts.get("leave.question", name), texts.get("leave.consequence"));
        dialog.getDialogPane().getButtonTypes().setAll(save, discard, cancel);
        dialog.getDialogPane().lookupButton(save).setId("saveButton");
        dialog.getDialogPane().lookupButton(save).getStyleClass().add("accent");
        dialog.getDialogPane().lookupButton(discard).setId("discardButton");
        dialog.getDialogPane().lookupButton(cancel).setId("cancelButton");
        Map<ButtonType, Answer> answers = Map.of(save, Answer.SAVE, discard, Answer.DISCARD);
        dialog.setOnHidden(event -> then.accept(answers.getOrDefault(result(dialog), Answer.CANCEL)));
        dialog.show();
    }

    /** Returns the pressed button, or the cancel button if the dialog was closed. */
    private static ButtonType result(Dialog<ButtonType> dialog) {
        return dialog.getResult() == null ? ButtonType.CANCEL : dialog.getResult();
    }

    @Override
    public void tellFailure(String reason) {
        Texts texts = lab.get().texts(LeaveDialog.class);
        Dialog<ButtonType> dialog = dialog(texts.get("leave.failed"), reason);
        ButtonType close = new ButtonType(texts.get("leave.close"), ButtonData.OK_DONE);
        dialog.getDialogPane().getButtonTypes().setAll(close);
        dialog.getDialogPane().lookupButton(close).setId("failureButton");
        dialog.show();
    }

    private Dialog<ButtonType> dialog(String heading, String text) {
        Dialog<ButtonType> dialog = new Dialog<>();
        OwnedWindow.of(dialog, owner.get());
        dialog.setTitle(LabApp.NAME);
        dialog.setHeaderText(heading);
        dialog.setContentText(text);
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().addAll("laboratory", "leave-dialog");
        pane.getStylesheets().add(LabModel.class.getResource("lab.css").toExternalForm());
        pane.pseudoClassStateChanged(DARK, lab.get().darkProperty().get());
        return dialog;
    }
}
