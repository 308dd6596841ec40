package backprop.ui.calculation;

import backprop.data.Dataset;
import backprop.data.RowRef;
import backprop.data.Subset;
import backprop.ui.shared.Complaints;
import backprop.ui.shared.Fonts;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory;
import javafx.util.StringConverter;

/** Spinner of the selected row: training rows, then test rows, also by typed number. */
final class RowChooser {

    /** Width of insets and arrows. */
    private static final double AROUND_TEXT = 40;

    private static final double STEP = 10;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[.,\u00a0\u202f]\\d{3})+(?!\\d)|\\d{1,9}");
    /** Digits of the number of a row; more are no row of any dataset. */
    private static final int LONGEST_NUMBER = 9;

    private final LabModel lab;
    private final Spinner<Subject> spinner;
    private final Complaints complaints;
    private final Texts texts;
    private final Numbers numbers;

    RowChooser(LabModel lab, Spinner<Subject> spinner, Label message) {
        this.lab = lab;
        this.spinner = spinner;
        complaints = new Complaints(message);
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
        spinner.getEditor().textProperty().addListener(change -> complaints.resolve(spinner.getEditor()));
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
        String included = lab.isLeftOut(subject) ? "row.leftOut" : "row.train";
        return subject.row()
                .map(row -> texts.get(
                        row.isTest() ? "row.test" : included,
                        numbers.whole(row.index() + 1L),
                        numbers.whole(row.subset().rows(data()).size())))
                .orElseGet(() -> texts.get("row.point"));
    }

    /** Returns the row at an index in the concatenation of both sets, clamped to the range. */
    private Subject at(int place) {
        int train = data().train().size();
        int within = Math.max(0, Math.min(train + data().test().size() - 1, place));
        return within < train ? Subject.training(within) : Subject.test(within - train);
    }

    private int placeOf(Subject subject) {
        return subject.row()
                .map(row -> row.index() + (row.isTest() ? data().train().size() : 0))
                .orElse(-1);
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

        /** Parses the first number, in the set whose name is typed; a text that names no row stays, with the reason. */
        @Override
        public Subject fromString(String typed) {
            if (typed.equals(name(lab.subjectProperty().get()))) {
                return lab.subjectProperty().get();
            }
            Matcher number = NUMBER.matcher(typed);
            Optional<Subject> row =
                    number.find() ? row(subset(typed), number.group().replaceAll("\\D", "")) : Optional.empty();
            row.ifPresentOrElse(
                    chosen -> spinner.getEditor().setText(name(chosen)),
                    () -> complaints.add(spinner.getEditor(), noRow(typed.strip())));
            return row.orElse(lab.subjectProperty().get());
        }

        private String noRow(String typed) {
            int test = data().test().size();
            return texts.get(
                    test == 0 ? "row.wrong" : "row.wrong.test",
                    typed,
                    data().train().size(),
                    test);
        }

        private Subset subset(String typed) {
            boolean isTest = typed.toLowerCase(lab.localeProperty().get()).contains(texts.get("row.test.word"));
            return isTest ? Subset.TEST : Subset.TRAINING;
        }

        private Optional<Subject> row(Subset subset, String number) {
            return Optional.of(number)
                    .filter(digits -> digits.length() <= LONGEST_NUMBER)
                    .map(digits -> Integer.parseInt(digits) - 1)
                    .filter(index -> index >= 0)
                    .map(index -> new RowRef(subset, index))
                    .filter(row -> row.isIn(data()))
                    .map(Subject.Row::new);
        }
    }
}
