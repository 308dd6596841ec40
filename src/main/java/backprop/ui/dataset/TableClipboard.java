package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.data.RowRef;
import backprop.data.RowRefs;
import backprop.data.Sample;
import backprop.data.Subset;
import backprop.data.csv.CsvBlock;
import backprop.data.csv.CsvException;
import backprop.data.csv.CsvExport;
import backprop.data.csv.CsvProblem;
import backprop.data.csv.DecimalSign;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.csv.ProblemTexts;
import backprop.ui.shared.Background;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Pastes blocks of numbers into the table, and copies its rows; what cannot be read is said, and nothing changes then. */
final class TableClipboard {

    private final TableView<Integer> view;
    private final RowSelection selection;
    private final Supplier<RowSet> listed;
    private final LabModel lab;
    private final TrainingService training;
    private final Texts texts;
    private final Numbers numbers;
    private final Consumer<String> say;
    private final ProblemTexts problems;

    /**
     * @param listed what the table lists
     * @param say    tells the user why not; empty text: it was done
     */
    TableClipboard(
            TableView<Integer> view,
            RowSelection selection,
            Supplier<RowSet> listed,
            LabModel lab,
            TrainingService training,
            Consumer<String> say) {
        this.view = view;
        this.selection = selection;
        this.listed = listed;
        this.lab = lab;
        this.training = training;
        this.say = say;
        texts = lab.texts(TableClipboard.class);
        numbers = lab.numbers();
        problems = new ProblemTexts(lab.texts(ProblemTexts.class), numbers);
    }

    /** Copies the selected rows; all of them if none is. */
    void copy() {
        RowRefs selected = selection.rows();
        Dataset data = lab.snapshot().config().data();
        RowSet all = listed.get();
        List<Sample> copied = selected.isEmpty()
                ? IntStream.range(0, all.size()).mapToObj(all::sample).toList()
                : selected.stream()
                        .filter(row -> row.isIn(data))
                        .map(row -> row.of(data))
                        .toList();
        DecimalSign sign = lab.localeProperty().get().equals(Languages.SPANISH) ? DecimalSign.COMMA : DecimalSign.POINT;
        Background.compute(() -> text(copied, sign), TableClipboard::put);
    }

    private static String text(List<Sample> rows, DecimalSign sign) {
        return rows.stream()
                .map(row -> String.join("\t", CsvExport.cells(row, sign)))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Pastes from the focused cell on; a block as wide as the table from the first column on. */
    void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (text == null || text.isBlank()) {
            say.accept(texts.get("paste.nothing"));
        } else {
            TrainingConfig config = lab.snapshot().config();
            RowRef row = row(config.data());
            int column = column();
            Background.compute(() -> read(text, row, column, config), Runnable::run);
        }
    }

    private RowRef row(Dataset data) {
        int selected = view.getSelectionModel().getSelectedIndex();
        if (selected >= 0) {
            return listed.get().place(view.getItems().get(selected));
        }
        Subset subset = listed.get().listed() == RowSet.Listed.TEST ? Subset.TEST : Subset.TRAINING;
        return subset.end(data);
    }

    /** Of the focused cell, among those that can be edited; the first if it is none of them. */
    private int column() {
        var focused = view.getFocusModel().getFocusedCell().getTableColumn();
        List<?> editable =
                view.getColumns().stream().filter(column -> column.isEditable()).toList();
        return Math.max(0, editable.indexOf(focused));
    }

    /** What is to be done in the window, now that the text is read. */
    private Runnable read(String text, RowRef row, int column, TrainingConfig config) {
        try {
            CsvBlock block = CsvBlock.of(text);
            if (!block.problems().isEmpty()) {
                String message = describe(block.problems());
                return () -> say.accept(message);
            }
            int columns =
                    config.data().inputs().size() + config.data().outputs().size();
            Paste paste = new Paste(block.rows(), row, block.columns() == columns ? 0 : column);
            return paste.whyNot(config)
                    .<Runnable>map(refusal -> () -> say.accept(describe(refusal)))
                    .orElse(() -> use(paste));
        } catch (CsvException e) {
            return () -> say.accept(texts.get("paste.refused", problems.of(e.problem())));
        }
    }

    private void use(Paste paste) {
        say.accept("");
        training.change(paste::in);
    }

    private String describe(List<CsvProblem> found) {
        String first = texts.get("paste.refused", problems.of(found.get(0)));
        return found.size() == 1 ? first : first + " " + texts.get("paste.more", found.size() - 1);
    }

    private String describe(Paste.Refusal refusal) {
        return texts.get(
                refusal.key(),
                refusal.row(),
                refusal.column(),
                refusal.isCount() ? (Object) Math.round(refusal.number()) : numbers.exact(refusal.number()));
    }
}
