package backprop.ui.csv;

import backprop.data.Dataset;
import backprop.data.csv.CsvException;
import backprop.data.csv.CsvFormat;
import backprop.data.csv.CsvGuess;
import backprop.data.csv.CsvImport;
import backprop.data.csv.CsvProblem;
import backprop.data.csv.CsvTable;
import backprop.data.csv.CsvText;
import backprop.data.csv.DecimalSign;
import backprop.data.csv.Separator;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;

/**
 * Controller of the import dialog: shows a preview, reads the file in the background, and changes nothing before
 * confirmation.
 */
public final class ImportController {

    private final LabModel lab;
    private final Path file;
    private final Executor background;
    private final Consumer<Dataset> use;
    private final Runnable close;
    private final Texts texts;
    private final Numbers numbers;
    private final ProblemTexts problems;

    @FXML
    private Label fileLabel;

    @FXML
    private Pane options;

    @FXML
    private ComboBox<Separator> separatorBox;

    @FXML
    private ComboBox<DecimalSign> decimalBox;

    @FXML
    private ComboBox<CsvFormat.Header> headerBox;

    @FXML
    private TableView<List<String>> previewTable;

    @FXML
    private Label importMessage;

    @FXML
    private ListView<CsvProblem> problemList;

    @FXML
    private ProgressBar importProgress;

    @FXML
    private Button importGoodButton;

    @FXML
    private Button importButton;

    private PreviewTable preview;
    private String text = "";
    private CsvFormat format = new CsvFormat(Separator.COMMA, DecimalSign.POINT, CsvFormat.Header.NONE);
    private Optional<Task<?>> running = Optional.empty();
    private Optional<Dataset> goodRows = Optional.empty();

    /**
     * Creates the controller of an import that has not started.
     *
     * @param background executor for reading and parsing
     * @param use        called with the accepted dataset, at most once
     * @param close      closes the dialog
     */
    public ImportController(LabModel lab, Path file, Executor background, Consumer<Dataset> use, Runnable close) {
        this.lab = lab;
        this.file = file;
        this.background = background;
        this.use = use;
        this.close = close;
        texts = lab.texts(ImportController.class);
        numbers = lab.numbers();
        problems = new ProblemTexts(texts, numbers);
    }

    @FXML
    private void initialize() {
        fileLabel.setText(texts.get("title", String.valueOf(file.getFileName())));
        preview = new PreviewTable(previewTable, texts, this::forgetResult);
        new Choices<>(separatorBox, texts).offer(Separator.values());
        new Choices<>(decimalBox, texts).offer(DecimalSign.values());
        new Choices<>(headerBox, texts).offer(CsvFormat.Header.values());
        problemList.setCellFactory(list -> new ProblemCell(problems));
        hide(problemList);
        hide(importGoodButton);
        begin(
                new Task<String>() {
                    @Override
                    protected String call() throws Exception {
                        return CsvText.read(file);
                    }
                },
                this::show);
    }

    private static void hide(Node node) {
        show(node, false);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private <T> void begin(Task<T> task, Consumer<T> whenDone) {
        running = Optional.of(task);
        showRunning();
        importProgress.progressProperty().bind(task.progressProperty());
        task.setOnSucceeded(event -> {
            end();
            whenDone.accept(task.getValue());
        });
        task.setOnFailed(event -> {
            end();
            complain(problems.of(task.getException()));
        });
        task.setOnCancelled(event -> {
            end();
            say(texts.get("cancelled"));
        });
        background.execute(task);
    }

    private void end() {
        running = Optional.empty();
        importProgress.progressProperty().unbind();
        showRunning();
    }

    private void showRunning() {
        boolean busy = running.isPresent();
        show(importProgress, busy);
        options.setDisable(busy || text.isEmpty());
        previewTable.setDisable(busy || text.isEmpty());
        importButton.setDisable(busy || text.isEmpty() || preview.isEmpty());
        importGoodButton.setDisable(busy);
    }

    private void show(String read) {
        text = read;
        format = CsvGuess.format(text);
        separatorBox.setValue(format.separator());
        decimalBox.setValue(format.decimalSign());
        headerBox.setValue(format.header());
        separatorBox.setOnAction(event -> change(old -> old.withSeparator(separatorBox.getValue())));
        decimalBox.setOnAction(event -> change(old -> old.withDecimalSign(decimalBox.getValue())));
        headerBox.setOnAction(event -> change(old -> old.withHeader(headerBox.getValue())));
        change(UnaryOperator.identity());
    }

    private void change(UnaryOperator<CsvFormat> change) {
        format = change.apply(format);
        forgetResult();
        try {
            CsvTable table = CsvTable.preview(text, format, PreviewTable.ROWS + 1);
            preview.show(
                    table, CsvGuess.roles(table, lab.snapshot().config().data().outputs()));
            say(table.rows().isEmpty() ? texts.get("problem.NO_ROWS") : preview.words());
        } catch (CsvException e) {
            preview.clear();
            complain(problems.of(e.problem()));
        }
        showRunning();
    }

    private void forgetResult() {
        goodRows = Optional.empty();
        hide(problemList);
        hide(importGoodButton);
        importMessage.getStyleClass().remove("refusal");
        importMessage.setText(preview.words());
    }

    private void say(String message) {
        importMessage.getStyleClass().remove("refusal");
        importMessage.setText(message);
    }

    private void complain(String message) {
        say(message);
        importMessage.getStyleClass().add("refusal");
    }

    @FXML
    private void read() {
        begin(new ImportWork(text, format, preview.roles()), this::take);
    }

    private void take(CsvImport result) {
        if (result.isComplete()) {
            result.good().ifPresent(use);
            close.run();
            return;
        }
        goodRows = result.good();
        String wrong = texts.get("wrong.rows", result.wrongRows(), (long) result.wrongRows() + result.goodRows());
        String leftOut = texts.get("wrong.leftOut", result.wrongRows());
        complain(goodRows.isPresent() ? wrong + " " + leftOut : wrong);
        problemList.getItems().setAll(result.problems());
        show(problemList, true);
        show(importGoodButton, goodRows.isPresent());
        importGoodButton.setText(texts.get("import.good", result.goodRows()));
    }

    @FXML
    private void useGoodRows() {
        goodRows.ifPresent(use);
        close.run();
    }

    /** Cancels running work; closes the dialog if there is none. */
    @FXML
    void cancel() {
        if (running.isPresent() && !text.isEmpty()) {
            running.get().cancel();
        } else {
            running.ifPresent(Task::cancel);
            close.run();
        }
    }
}
