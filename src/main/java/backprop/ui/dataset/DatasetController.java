package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.training.Snapshot;
import backprop.training.TrainingService;
import backprop.training.Work;
import backprop.ui.csv.TableFiles;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/** Shows the rows of the newest snapshot, and changes them. */
public final class DatasetController {

    private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");

    private final LabModel lab;
    private final Texts texts;
    private final TrainingService training;
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
    private ToggleButton allRowsButton;

    @FXML
    private Button filterChip;

    @FXML
    private Label busyLabel;

    @FXML
    private ToggleButton trainingRowsButton;

    @FXML
    private ToggleButton testRowsButton;

    @FXML
    private TableView<Integer> datasetTable;

    @FXML
    private Pane aboveTable;

    @FXML
    private Label datasetMessage;

    private final Tooltip addTip = new Tooltip();
    private final Tooltip removeTip = new Tooltip();
    private TableEditing editing;
    private RowTable table;
    private RowSelection selection;
    private RowCommands commands;
    private HeaderEditor headers;
    private final ColumnFormats formats = new ColumnFormats();

    public DatasetController(LabModel lab, TrainingService training, TableFiles files) {
        this.lab = lab;
        this.files = files;
        this.training = training;
        texts = lab.texts(DatasetController.class);
    }

    @FXML
    private void initialize() {
        editing = new TableEditing(datasetTable, lab, training, this::listed);
        table = new RowTable(
                datasetTable,
                texts,
                lab.numbers(),
                editing,
                change -> selection.undisturbed(change),
                training::nanoTime);
        showRows(lab.snapshot());
        datasetTable.setEditable(true);
        selection = new RowSelection(datasetTable, lab, table.shown());
        commands = new RowCommands(lab, training, this::listed, selection::rows, this::refuse);
        headers = new HeaderEditor(
                datasetTable,
                aboveTable,
                texts,
                column -> ColumnNames.of(lab.snapshot().config().data(), column),
                this::rename);
        headers.install();
        datasetTable.setPlaceholder(new Label(texts.get("row.none")));
        installMenus();
        datasetMessage.textProperty().bind(editing.messageProperty());
        datasetMessage.visibleProperty().bind(datasetMessage.textProperty().isNotEmpty());
        addRowButton.setTooltip(addTip);
        Tooltip.install(addRowPlace, addTip);
        removeRowButton.setTooltip(removeTip);
        Tooltip.install(removeRowPlace, removeTip);
        editing.refusedProperty().addListener(observable -> refresh());
        lab.darkProperty().addListener(observable -> refresh());
        lab.digitsProperty().addListener(observable -> refresh());
        new FilterChip(
                filterChip, texts, lab.numbers(), table.filterProperty(), datasetTable.getItems(), table.shown());
        lab.datasetProperty().addListener((property, old, dataset) -> forgetData());
        lab.busyProperty().subscribe(this::showBusy);
        lab.subjectProperty().subscribe(this::follow);
        lab.momentProperty().subscribe(this::show);
    }

    private void installMenus() {
        TableClipboard clipboard =
                new TableClipboard(datasetTable, selection, this::listed, lab, training, editing::say);
        RowMenu menu = new RowMenu(texts, commands);
        dataMenu.getItems()
                .addAll(new DataMenu(texts)
                        .items(files, clipboard, () -> datasetTable.getScene().getWindow()));
        dataMenu.getItems().add(new SeparatorMenuItem());
        dataMenu.getItems().addAll(menu.rowItems());
        dataMenu.getItems()
                .addAll(menu.columnItems(
                        table::sortByFocusedColumn, this::renameFocusedColumn, table.filterProperty()));
        dataMenu.setOnShowing(event -> menu.refresh());
        RowMenu beside = new RowMenu(texts, commands);
        ContextMenu context = new ContextMenu(beside.rowItems().toArray(MenuItem[]::new));
        context.setOnShowing(event -> beside.refresh());
        datasetTable.setContextMenu(context);
        TableKeys.install(
                datasetTable,
                editing,
                new RowExtension(datasetTable, selection),
                Map.of(
                        TableKeys.REMOVE, commands::remove,
                        TableKeys.UP, () -> commands.move(-1),
                        TableKeys.DOWN, () -> commands.move(1),
                        TableKeys.COPY, clipboard::copy,
                        TableKeys.PASTE, clipboard::paste,
                        TableKeys.DUPLICATE, commands::duplicate,
                        TableKeys.LEAVE_OUT, commands::toggleLeftOut,
                        TableKeys.RENAME, this::renameFocusedColumn));
    }

    /** The order of the rows, which of them are listed, and what is said of them go with the dataset. */
    private void forgetData() {
        editing.giveUp();
        headers.giveUp();
        commands.forgetAwaited();
        allRowsButton.setSelected(true);
        table.forgetOrder();
    }

    /** Rows that others are about to replace are marked as such. */
    private void showBusy(Optional<Work> busy) {
        boolean outdated = busy.filter(work -> work.kind() == Work.Kind.OPENING || work.kind() == Work.Kind.DATA)
                .isPresent();
        busyLabel.setVisible(outdated);
        datasetTable.pseudoClassStateChanged(OUTDATED, outdated);
    }

    private RowSet listed() {
        return table.shown().getValue().rows();
    }

    private void refuse(String key) {
        editing.say(key.isEmpty() ? "" : texts.get(key));
    }

    private void renameFocusedColumn() {
        headers.open(table.focusedColumn());
    }

    private void rename(Column column, String typed) {
        String name = ColumnNames.tidy(typed);
        Dataset data = lab.snapshot().config().data();
        editing.say(ColumnNames.whyNot(data, column, name)
                .map(why ->
                        texts.get(why.key(), name, ColumnNames.of(data, column).orElse(""), ColumnNames.LONGEST))
                .orElse(""));
        training.change(config -> ColumnNames.renamed(config, column, name));
    }

    private void refresh() {
        show(lab.snapshot());
    }

    private void show(Snapshot snapshot) {
        editing.follow(snapshot.config().data());
        showRows(snapshot);
        selection.refresh();
        showCommands();
        commands.arrived(snapshot).ifPresent(editing::edit);
    }

    private void showRows(Snapshot snapshot) {
        setSwitch.setVisible(snapshot.test().isPresent());
        if (snapshot.test().isEmpty()) {
            allRowsButton.setSelected(true);
        }
        RowSet rows = RowSet.of(snapshot, chosen());
        table.show(new TableContent(
                rows,
                formats.of(rows, lab.digitsProperty().get()),
                lab.numbers(),
                lab.palette(),
                editing.refusedProperty().get(),
                snapshot.isTraining()));
    }

    private RowSet.Listed chosen() {
        if (testRowsButton.isSelected()) {
            return RowSet.Listed.TEST;
        }
        return trainingRowsButton.isSelected() ? RowSet.Listed.TRAINING : RowSet.Listed.ALL;
    }

    /** A row that was chosen elsewhere, and is not listed, brings those of its kind into sight. */
    private void follow(Subject subject) {
        subject.row().filter(row -> !chosen().has(row.subset())).ifPresent(row -> {
            (row.isTest() ? testRowsButton : trainingRowsButton).setSelected(true);
            refresh();
        });
        selection.refresh();
        showCommands();
    }

    private void showCommands() {
        showCommand(addRowButton, addTip, commands.whyNotAdd(), texts.get("addRow.tip"));
        String removal = texts.get("removeRow.tip", commands.removed());
        showCommand(removeRowButton, removeTip, commands.whyNotRemove(), removal);
        removeRowButton.setText(texts.get(commands.removed() > 1 ? "removeRow.many" : "removeRow"));
        removeRowButton.setAccessibleText(removal);
    }

    /** The tooltip belongs to what surrounds the button too, since a disabled button gets no mouse events. */
    private void showCommand(Node button, Tooltip tip, Optional<String> whyNot, String purpose) {
        button.setDisable(whyNot.isPresent());
        tip.setText(whyNot.map(texts::get).orElse(purpose));
    }

    @FXML
    private void chooseSet(ActionEvent event) {
        // A click on the one that is chosen already keeps it.
        ((ToggleButton) event.getSource()).setSelected(true);
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
        commands.remove();
    }
}
