package backprop.ui.calculation;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;

/** Message about an invalid entry in a spinner: shown while there is one, which stays in the field and is marked as wrong. */
final class EntryMessage {

    private static final String WRONG = "wrong";

    private final Spinner<?> spinner;
    private final Label message;

    EntryMessage(Spinner<?> spinner, Label message) {
        this.spinner = spinner;
        this.message = message;
    }

    /** Hides the message now and whenever another text is entered. */
    void install() {
        spinner.getEditor().textProperty().addListener(change -> show(""));
        show("");
    }

    /** Shows why the entry is invalid; nothing for an empty text. */
    void show(String text) {
        message.setText(text);
        message.setManaged(!text.isEmpty());
        message.setVisible(!text.isEmpty());
        spinner.getEditor().setAccessibleHelp(text);
        for (Node field : List.of(spinner, spinner.getEditor())) {
            field.getStyleClass().remove(WRONG);
            if (!text.isEmpty()) {
                field.getStyleClass().add(WRONG);
            }
        }
    }
}
