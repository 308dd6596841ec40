package backprop.ui.calculation;

import backprop.data.Dataset;
import backprop.ui.shared.Fonts;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** Spinner of the selected row: training rows, then test rows, also by typed number. */
final class RowChooser {

    /** Width of insets and arrows. */
    private static final double AROUND_TEXT = 40;

    private static final double STEP = 10;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,\u00a0\u202f]\\d{3})+(?!\\d)|\\d{1,9}");

    private final LabModel lab;
    private final Spinner<Subject> spinner;
    private final Texts texts;
    private final Numbers numbers;

    RowChooser(LabModel lab, Spinner<Subject> spinner) {
        this.lab = lab;
        this.spinner = spinner;
        texts = lab.texts(RowChooser.class);
        numbers = lab.numbers();
    }

    /** Binds the spinner to the subject. */
    void install() {
        Rows rows = new Rows();
        rows.setConverter(new Converter());
        rows.setValue(lab.subjectProperty().get());
        spinner.setValueFactory(rows);
        rows.valueProperty()
                .addListener((property, old, chosen) -> lab.subjectProperty().set(chosen));
        lab.subjectProperty().subscribe(subject -> {
            rows.setValue(subject);
            refresh();
        });
        lab.momentProperty().subscribe(this::refresh);
    }

    /** Adapts to other numbers of rows; keeps text being edited. */
    private void refresh() {
        String text = name(lab.subjectProperty().get());
        spinner.setPrefWidth(Math.ceil(Fonts.width(text, Fonts.text(12)) / STEP) * STEP + AROUND_TEXT);
        if (!spinner.getEditor().isFocused() && !text.equals(spinner.getEditor().getText())) {
            spinner.getEditor().setText(text);
        }
    }

    private Dataset data() {
        return lab.snapshot().config().data();
    }

    private String name(Subject subject) {
        if (subject instanceof Subject.Row row) {
            return texts.get(
                    lab.isLeftOut(row) ? "row.leftOut" : "row.train",
                    numbers.whole(row.index() + 1L),
                    numbers.whole(data().train().size()));
        }
        return subject instanceof Subject.TestRow row
                ? texts.get(
                        "row.test",
                        numbers.whole(row.index() + 1L),
                        numbers.whole(data().test().size()))
                : texts.get("row.point");
    }

    /** Returns the row at an index in the concatenation of both sets, clamped to the range. */
    private Subject at(int place) {
        int train = data().train().size();
        int within = Math.max(0, Math.min(train + data().test().size() - 1, place));
        return within < train ? new Subject.Row(within) : new Subject.TestRow(within - train);
    }

    private int placeOf(Subject subject) {
        if (subject instanceof Subject.Row row) {
            return row.index();
        }
        return subject instanceof Subject.TestRow row ? data().train().size() + row.index() : -1;
    }

    private final class Rows extends SpinnerValueFactory<Subject> {

        @Override
        public void decrement(int steps) {
            setValue(at(placeOf(getValue()) - steps));
        }

        @Override
        public void increment(int steps) {
            setValue(at(placeOf(getValue()) + steps));
        }
    }

    private final class Converter extends StringConverter<Subject> {

        @Override
        public String toString(Subject subject) {
            return name(subject);
        }

        /** Parses the first number, in the set whose name is typed; invalid rows are ignored. */
        @Override
        public Subject fromString(String typed) {
            Matcher number = NUMBER.matcher(typed);
            Optional<Subject> row = number.find()
                    ? row(isTest(typed), Integer.parseInt(number.group().replaceAll("\\D", "")) - 1)
                    : Optional.empty();
            Subject chosen = row.orElse(lab.subjectProperty().get());
            spinner.getEditor().setText(name(chosen));
            return chosen;
        }

        private boolean isTest(String typed) {
            return typed.toLowerCase(lab.localeProperty().get()).contains(texts.get("row.test.word"));
        }

        private Optional<Subject> row(boolean test, int index) {
            int size = test ? data().test().size() : data().train().size();
            if (index < 0 || index >= size) {
                return Optional.empty();
            }
            return Optional.of(test ? new Subject.TestRow(index) : new Subject.Row(index));
        }
    }
}
