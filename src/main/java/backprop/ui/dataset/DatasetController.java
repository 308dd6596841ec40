package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.training.Snapshot;
import backprop.training.TrainingService;
import backprop.ui.LabModel;
import backprop.ui.Texts;
import backprop.ui.csv.TableFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** Shows the rows of the newest snapshot, and changes the training rows. */
public final class DatasetController {

    private final LabModel lab;
    private final Texts texts;
    private final TrainingService training;
    private final RowCommands commands;
    private final TableFiles files;

    @FXML
    private MenuButton dataMenu;

    @FXML
    private Button addRowButton;

    @FXML
    private Button removeRowButton;

    @FXML
    private Pane addRowPlace;

    @FXML
    private Pane removeRowPlace;

    @FXML
    private Pane setSwitch;

    @FXML
    private ToggleButton trainingRowsButton;

    @FXML
    private ToggleButton testRowsButton;

    @FXML
    private TableView<Integer> datasetTable;

    @FXML
    private Label datasetMessage;

    private final Tooltip addTip = new Tooltip();
    private final Tooltip removeTip = new Tooltip();
    private TableEditing editing;
    private RowTable table;
    private RowSelection selection;
    private Optional<FormatKey> formatted = Optional.empty();
    private Map<Column, ColumnFormat> formats = Map.of();

    public DatasetController(LabModel lab, TrainingService training, TableFiles files) {
        this.lab = lab;
        this.files = files;
        this.training = training;
        texts = lab.texts(DatasetController.class);
        commands = new RowCommands(lab, training);
    }

    /** What the formats of the columns follow from. */
    private record FormatKey(Dataset data, boolean test, int digits) {}

    @FXML
    private void initialize() {
        editing = new TableEditing(datasetTable, lab, training);
        table = new RowTable(datasetTable, texts, lab.numbers(), editing, change -> selection.undisturbed(change));
        datasetTable.editableProperty().bind(trainingRowsButton.selectedProperty());
        selection = new RowSelection(datasetTable, lab);
        datasetTable.setPlaceholder(new Label(texts.get("row.none")));
        TableClipboard clipboard = new TableClipboard(datasetTable, selection, lab, training, editing::say);
        dataMenu.getItems()
                .addAll(new DataMenu(texts)
                        .items(files, clipboard, () -> datasetTable.getScene().getWindow()));
        dataMenu.getItems().addAll(rowItems());
        TableKeys.install(datasetTable, editing, this::removeRow, this::moveRow);
        datasetMessage.textProperty().bind(editing.messageProperty());
        datasetMessage.visibleProperty().bind(datasetMessage.textProperty().isNotEmpty());
        Tooltip.install(addRowPlace, addTip);
        Tooltip.install(removeRowPlace, removeTip);
        editing.refusedProperty().addListener(observable -> refresh());
        lab.darkProperty().addListener(observable -> refresh());
        lab.digitsProperty().addListener(observable -> refresh());
        lab.subjectProperty().addListener(observable -> showCommands());
        lab.snapshotProperty().subscribe(this::show);
    }

    private List<MenuItem> rowItems() {
        ColumnNames names = new ColumnNames(lab, training);
        RowMenu menu = new RowMenu(texts);
        return menu.items(
                this::duplicateRow,
                () -> moveRow(-1),
                () -> moveRow(1),
                table::sortByFocusedColumn,
                () -> names.ask(table.focusedColumn(), datasetTable.getScene().getWindow()),
                table::filter);
    }

    private void duplicateRow() {
        if (trainingRowsButton.isSelected()) {
            commands.duplicate();
        }
    }

    private void moveRow(int step) {
        if (trainingRowsButton.isSelected()) {
            commands.move(step);
        }
    }

    private void refresh() {
        show(lab.snapshot());
    }

    private void show(Snapshot snapshot) {
        Optional<RowSet> test = RowSet.test(snapshot);
        setSwitch.setVisible(test.isPresent());
        if (test.isEmpty()) {
            trainingRowsButton.setSelected(true);
        }
        RowSet rows = test.filter(any -> testRowsButton.isSelected()).orElse(RowSet.training(snapshot));
        table.show(new TableContent(
                rows,
                formats(rows),
                lab.numbers(),
                lab.palette(),
                editing.refusedProperty().get()));
        selection.refresh();
        showCommands();
        commands.arrived(snapshot).ifPresent(editing::edit);
    }

    private Map<Column, ColumnFormat> formats(RowSet rows) {
        Dataset data = rows.config().data();
        int digits = lab.digitsProperty().get();
        FormatKey key = new FormatKey(data, testRowsButton.isSelected(), digits);
        if (!formatted.equals(Optional.of(key))) {
            formatted = Optional.of(key);
            formats = Column.of(data).stream()
                    .collect(Collectors.toMap(Function.identity(), column -> ColumnFormat.of(column, rows, digits)));
        }
        return formats;
    }

    private void showCommands() {
        boolean test = testRowsButton.isSelected();
        Optional<String> fixed = test ? Optional.of("testRows.fixed") : Optional.empty();
        showCommand(addRowButton, addTip, fixed.or(commands::whyNotAdd), "addRow.tip");
        showCommand(removeRowButton, removeTip, fixed.or(commands::whyNotRemove), "removeRow.tip");
    }

    /** The tooltip belongs to what surrounds the button, since a disabled button shows none. */
    private void showCommand(Node button, Tooltip tip, Optional<String> whyNot, String purpose) {
        button.setDisable(whyNot.isPresent());
        tip.setText(texts.get(whyNot.orElse(purpose)));
    }

    @FXML
    private void chooseSet() {
        datasetTable.edit(-1, null);
        datasetTable.getSelectionModel().clearSelection();
        refresh();
    }

    @FXML
    private void addRow() {
        commands.add();
    }

    @FXML
    private void removeRow() {
        List<Integer> selected = selection.rows();
        if (trainingRowsButton.isSelected() && selected.size() > 1) {
            commands.remove(selected);
        } else if (trainingRowsButton.isSelected()) {
            commands.remove();
        }
    }
}
