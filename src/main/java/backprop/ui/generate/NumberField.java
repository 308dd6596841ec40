package backprop.ui.generate;

import backprop.ui.shared.Complaints;
import backprop.ui.shared.Parsed;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.TextField;

/** A text field for a number, which is judged with each key: it has a value, or a complaint. */
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

    /** Shows a text, and judges it and each that is typed after it. */
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

    /** A field that does not count has no complaint, whatever its text. */
    void setCounts(Counts counts) {
        field.setDisable(counts == Counts.NO);
        if (counts == Counts.NO) {
            complaints.resolve(field);
        } else {
            judge();
        }
    }

    /** Whether what stands in a field has a say. */
    enum Counts {
        YES,
        NO
    }

    void show(String text) {
        field.setText(text);
    }

    /** Empty while what stands in the field is wrong. */
    Optional<T> value() {
        return value;
    }
}
