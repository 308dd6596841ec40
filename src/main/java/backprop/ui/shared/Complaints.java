package backprop.ui.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** Fields with invalid text: marks each, with its message as accessible help, and lists all messages in a label. */
public final class Complaints {

    private static final String WRONG = "wrong";

    private final Label label;
    private final Map<TextField, String> open = new LinkedHashMap<>();

    /** @param label shows one line per invalid field; unmanaged while there is none */
    public Complaints(Label label) {
        this.label = label;
        show();
    }

    /** Marks a field as invalid, with a message; keeps its text. */
    public void add(TextField field, String complaint) {
        if (open.put(field, complaint) == null) {
            field.getStyleClass().add(WRONG);
        }
        field.setAccessibleHelp(complaint);
        show();
        bringIntoSight(field);
    }

    /** Scrolls the field into view again, because the message takes space from the fields. */
    private void bringIntoSight(TextField field) {
        label.getParent().applyCss();
        label.getParent().layout();
        FocusScroll.show(field);
    }

    /** Removes the mark of a field, if it has one. */
    public void resolve(TextField field) {
        if (open.remove(field) != null) {
            field.getStyleClass().remove(WRONG);
            field.setAccessibleHelp(null);
            show();
        }
    }

    public boolean isOpen(TextField field) {
        return open.containsKey(field);
    }

    private void show() {
        label.setText(String.join("\n", List.copyOf(open.values())));
        label.setVisible(!open.isEmpty());
        label.setManaged(!open.isEmpty());
    }
}
