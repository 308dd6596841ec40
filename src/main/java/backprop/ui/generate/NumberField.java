package backprop.ui.generate;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;

/** A text field for a number, which is judged with each key: it has a value, or is marked and has none. */
final class NumberField<T> {

    private static final String WRONG = "wrong";

    private final TextField field;
    private final Function<String, T> parse;
    private final UnaryOperator<String> complain;
    private Optional<T> value = Optional.empty();

    /**
     * @param parse    throws an {@link IllegalArgumentException} where the text is no number that may stand here
     * @param complain says so in words
     */
    NumberField(TextField field, Function<String, T> parse, UnaryOperator<String> complain) {
        this.field = field;
        this.parse = parse;
        this.complain = complain;
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
        value = parsed(field.getText());
        field.getStyleClass().remove(WRONG);
        if (value.isEmpty()) {
            field.getStyleClass().add(WRONG);
        }
    }

    private Optional<T> parsed(String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void show(String text) {
        field.setText(text);
    }

    /** Empty while what stands in the field is wrong. */
    Optional<T> value() {
        return value;
    }

    /** What is wrong, in words; empty while nothing is. */
    Optional<String> complaint() {
        return value.isPresent()
                ? Optional.empty()
                : Optional.of(complain.apply(field.getText().strip()));
    }
}
