package backprop.ui.settings;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A text field for one setting. What is typed counts with Enter or when the field is left; what is wrong is said and the old
 * value comes back; Escape brings it back too. While it is being edited, the value that is shown from outside waits.
 */
final class SettingField<T> {

    /** What became of a typed text: a value, or what is wrong with it. */
    record Parsed<T>(Optional<T> value, String complaint) {
        static <T> Parsed<T> of(T value) {
            return new Parsed<>(Optional.of(value), "");
        }

        static <T> Parsed<T> wrong(String complaint) {
            return new Parsed<>(Optional.empty(), complaint);
        }
    }

    private static final String WRONG = "wrong";

    private final TextField field;
    private final Function<T, String> format;
    private final Function<String, Parsed<T>> parse;
    private final Consumer<T> change;
    private final Consumer<String> complain;
    private String shown = "";

    /**
     * @param change   gets a value that was typed
     * @param complain gets what is wrong, or an empty text when it no longer is
     */
    SettingField(
            TextField field,
            Function<T, String> format,
            Function<String, Parsed<T>> parse,
            Consumer<T> change,
            Consumer<String> complain) {
        this.field = field;
        this.format = format;
        this.parse = parse;
        this.change = change;
        this.complain = complain;
        field.setOnAction(event -> commit());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::cancelOnEscape);
        field.focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                commit();
            }
        });
    }

    private void cancelOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(shown);
            say("");
        }
    }

    private void commit() {
        if (field.getText().equals(shown)) {
            return;
        }
        Parsed<T> parsed = parse.apply(field.getText());
        field.setText(shown);
        say(parsed.complaint());
        parsed.value().ifPresent(value -> {
            shown = format.apply(value);
            field.setText(shown);
            change.accept(value);
        });
    }

    private void say(String complaint) {
        complain.accept(complaint);
        unmark();
        if (!complaint.isEmpty()) {
            field.getStyleClass().add(WRONG);
        }
    }

    /** Takes away the mark of a wrong input; the field shows the value in force. */
    void unmark() {
        field.getStyleClass().remove(WRONG);
    }

    /** What the field shows when it is not being edited. */
    String shown() {
        return shown;
    }

    /** Shows the value that is in force. */
    void show(T value) {
        String text = format.apply(value);
        boolean edited = field.isFocused() && !field.getText().equals(shown);
        if (!text.equals(shown)) {
            shown = text;
            if (!edited) {
                field.setText(text);
            }
        }
    }
}
