package backprop.ui.settings;

import backprop.ui.shared.Complaints;
import backprop.ui.shared.Parsed;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Text field of one setting. Input is committed with Enter or on focus loss; invalid text stays with its message until
 * corrected, or until Escape restores the current value. External changes do not replace text being edited.
 */
final class SettingField<T> {

    private final TextField field;
    private final Function<T, String> format;
    private final Function<String, Parsed<T>> parse;
    private final Consumer<T> change;
    private final Complaints complaints;
    private String shown = "";

    /** @param change called with a committed value */
    SettingField(
            TextField field,
            Function<T, String> format,
            Function<String, Parsed<T>> parse,
            Consumer<T> change,
            Complaints complaints) {
        this.field = field;
        this.format = format;
        this.parse = parse;
        this.change = change;
        this.complaints = complaints;
        field.setOnAction(event -> commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::cancelOnEscape);
        field.textProperty().addListener((property, old, text) -> resolveIfRight(text));
        field.focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    private void cancelOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            restore();
        }
    }

    /** Restores the current value. */
    void restore() {
        field.setText(shown);
        complaints.resolve(field);
    }

    private void resolveIfRight(String text) {
        if (complaints.isOpen(field)
                && (text.equals(shown) || parse.apply(text).value().isPresent())) {
            complaints.resolve(field);
        }
    }

    private void commit() {
        if (field.getText().equals(shown)) {
            return;
        }
        Parsed<T> parsed = parse.apply(field.getText());
        parsed.value().ifPresentOrElse(this::take, () -> complaints.add(field, parsed.complaint()));
    }

    private void take(T value) {
        shown = format.apply(value);
        restore();
        change.accept(value);
    }

    /** Returns the text of the current value. */
    String shown() {
        return shown;
    }

    /** Shows the current value; a changed value replaces invalid text unless it is being edited. */
    void show(T value) {
        String text = format.apply(value);
        boolean edited = field.isFocused() && !field.getText().equals(shown);
        if (!text.equals(shown)) {
            shown = text;
            if (!edited) {
                restore();
            }
        }
    }
}
