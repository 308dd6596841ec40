package backprop.ui.settings;

import backprop.ui.shared.Complaints;
import backprop.ui.shared.Parsed;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text field for one setting. What is typed counts with Enter or when the field is left; what is wrong is said and
 * stays, until it is corrected or Escape brings the value in force back. While it is being edited, the value that is shown from
 * outside waits.
 */
final class SettingField<T> {

    private final TextField field;
    private final Function<T, String> format;
    private final Function<String, Parsed<T>> parse;
    private final Consumer<T> change;
    private final Complaints complaints;
    private String shown = "";

    /** @param change gets a value that was typed */
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

    /** Puts the value in force in place of what is typed. */
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

    /** The text of the value in force. */
    String shown() {
        return shown;
    }

    /** Shows the value that is in force; another one than before replaces a wrong text, unless that is being edited. */
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
