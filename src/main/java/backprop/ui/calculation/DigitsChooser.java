package backprop.ui.calculation;

import backprop.ui.shared.Complaints;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Preferences;
import backprop.ui.shared.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** Spinner of the number of digits; invalid text is explained. */
final class DigitsChooser {

    private final LabModel lab;
    private final Spinner<Integer> spinner;
    private final Complaints complaints;
    private final Texts texts;

    DigitsChooser(LabModel lab, Spinner<Integer> spinner, Label message) {
        this.lab = lab;
        this.spinner = spinner;
        complaints = new Complaints(message);
        texts = lab.texts(DigitsChooser.class);
    }

    /** Binds the spinner and the digits of the model in both directions. */
    void install() {
        var digits = new SpinnerValueFactory.IntegerSpinnerValueFactory(
                Preferences.FEWEST_DIGITS,
                Preferences.MOST_DIGITS,
                lab.digitsProperty().get());
        digits.setConverter(new Converter());
        spinner.setValueFactory(digits);
        // Listeners instead of a bidirectional binding: bindings hold weakly the object property that it would need.
        digits.valueProperty()
                .addListener((property, old, chosen) -> lab.digitsProperty().set(chosen));
        lab.digitsProperty().addListener((property, old, chosen) -> digits.setValue(chosen.intValue()));
        spinner.getEditor().focusedProperty().addListener((property, was, focused) -> {
            if (!focused) {
                spinner.getEditor().setText(digits.getValue().toString());
            }
        });
        spinner.getEditor().textProperty().addListener(change -> complaints.resolve(spinner.getEditor()));
    }

    private final class Converter extends StringConverter<Integer> {

        @Override
        public String toString(Integer digits) {
            return digits.toString();
        }

        /** Keeps invalid text in the field, with the reason, without changing the digits. */
        @Override
        public Integer fromString(String typed) {
            String text = typed.strip();
            int digits = text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
            if (digits >= Preferences.FEWEST_DIGITS && digits <= Preferences.MOST_DIGITS) {
                return digits;
            }
            complaints.add(
                    spinner.getEditor(), texts.get("digits.wrong", Preferences.FEWEST_DIGITS, Preferences.MOST_DIGITS));
            return spinner.getValue();
        }
    }
}
