package backprop.ui.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

/** The fields with a wrong text, each marked and with its message as accessible help, and a label with all messages. */
public final class Complaints {

    private static final String WRONG = "wrong";

    private final Label label;
    private final Map<TextField, String> open = new LinkedHashMap<>();

    /** @param label one line for each wrong field; takes no room while there is none */
    public Complaints(Label label) {
        this.label = label;
        show();
    }

    /** Marks a field, whose text stays, and says what is wrong. */
    public void add(TextField field, String complaint) {
        if (open.put(field, complaint) == null) {
            field.getStyleClass().add(WRONG);
        }
        field.setAccessibleHelp(complaint);
        show();
        bringIntoSight(field);
    }

    /** The message takes room from the fields. */
    private void bringIntoSight(TextField field) {
        label.getParent().applyCss();
        label.getParent().layout();
        FocusScroll.show(field);
    }

    /** Takes the mark from a field; nothing where there is none. */
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
