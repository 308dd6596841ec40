package backprop.ui.generate;

import backprop.ui.shared.Complaints;
import backprop.ui.shared.Parsed;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;

/** Text field of a number, validated with each key: has either a value or an error message. */
final class NumberField<T> {

    private final TextField field;
    private final Function<String, Parsed<T>> parse;
    private final Complaints complaints;
    private Optional<T> value = Optional.empty();

    NumberField(TextField field, Function<String, Parsed<T>> parse, Complaints complaints) {
        this.field = field;
        this.parse = parse;
        this.complaints = complaints;
    }

    /** Shows a text and starts validation. */
    void begin(String text, Runnable whenTyped) {
        field.setText(text);
        judge();
        field.textProperty().addListener(observable -> {
            judge();
            whenTyped.run();
        });
    }

    private void judge() {
        Parsed<T> parsed = parse.apply(field.getText());
        value = parsed.value();
        value.ifPresentOrElse(any -> complaints.resolve(field), () -> complaints.add(field, parsed.complaint()));
    }

    /** Suppresses the error message of an irrelevant field. */
    void setCounts(Counts counts) {
        field.setDisable(counts == Counts.NO);
        if (counts == Counts.NO) {
            complaints.resolve(field);
        } else {
            judge();
        }
    }

    /** Whether a field is relevant for the current choice. */
    enum Counts {
        YES,
        NO
    }

    void show(String text) {
        field.setText(text);
    }

    /** The value; empty while the text is invalid. */
    Optional<T> value() {
        return value;
    }
}
