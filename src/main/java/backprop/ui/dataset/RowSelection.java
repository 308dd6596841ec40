package backprop.ui.dataset;

import backprop.ui.LabModel;
import backprop.ui.Subject;
import java.util.List;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** The row that the laboratory looks at is the selected row of the table, in both directions. */
final class RowSelection {

    private final TableView<Integer> view;
    private final LabModel lab;
    private boolean rearranging;

    RowSelection(TableView<Integer> view, LabModel lab) {
        this.view = view;
        this.lab = lab;
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setRowFactory(table -> new SubjectRow(lab.subjectProperty(), view.editableProperty()));
        lab.subjectProperty().subscribe(this::show);
        view.getSelectionModel().selectedIndexProperty().subscribe(position -> choose(position.intValue()));
    }

    /** Shows the selection again, after rows or columns have changed. */
    void refresh() {
        show(lab.subjectProperty().get());
    }

    /** Of the two sets, the training rows alone can be edited. */
    private boolean showsTrainingRows() {
        return view.isEditable();
    }

    /** Rearranges rows, while what is looked at stays the same. */
    void undisturbed(Runnable change) {
        rearranging = true;
        try {
            change.run();
        } finally {
            rearranging = false;
        }
        view.getSelectionModel().clearSelection();
        refresh();
    }

    /** The rows of which a cell is selected, in the order of training. */
    List<Integer> rows() {
        return view.getSelectionModel().getSelectedCells().stream()
                .map(cell -> view.getItems().get(cell.getRow()))
                .distinct()
                .sorted()
                .toList();
    }

    private void choose(int position) {
        if (position >= 0 && position < view.getItems().size() && !rearranging) {
            int row = view.getItems().get(position);
            lab.subjectProperty().set(showsTrainingRows() ? new Subject.Row(row) : new Subject.TestRow(row));
        }
    }

    private void show(Subject subject) {
        if (showsTrainingRows() && subject instanceof Subject.Row row) {
            select(row.index());
        } else if (!showsTrainingRows() && subject instanceof Subject.TestRow row) {
            select(row.index());
        } else {
            view.getSelectionModel().clearSelection();
        }
    }

    private void select(int row) {
        int position = position(row);
        boolean selected = view.getSelectionModel().getSelectedIndex() == position;
        if (selected || position < 0 || view.getColumns().isEmpty()) {
            return;
        }
        TablePosition<?, ?> focused = view.getFocusModel().getFocusedCell();
        TableColumn<Integer, ?> column = view.getColumns().get(Math.max(0, focused.getColumn()));
        view.getSelectionModel().clearAndSelect(position, column);
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(position);
        }
    }

    /** Where the table shows a row; -1 if it does not. */
    private int position(int row) {
        boolean natural = row < view.getItems().size() && view.getItems().get(row) == row;
        return natural ? row : view.getItems().indexOf(row);
    }
}
