package backprop.ui.dataset;

import backprop.ui.LabModel;
import backprop.ui.Subject;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** The row that the laboratory looks at is the selected row of the table, in both directions. */
final class RowSelection {

    private final TableView<Integer> view;
    private final LabModel lab;

    RowSelection(TableView<Integer> view, LabModel lab) {
        this.view = view;
        this.lab = lab;
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setRowFactory(table -> new SubjectRow(lab.subjectProperty(), view.editableProperty()));
        lab.subjectProperty().subscribe(this::show);
        view.getSelectionModel().selectedIndexProperty().subscribe(index -> choose(index.intValue()));
    }

    /** Shows the selection again, after rows or columns have changed. */
    void refresh() {
        show(lab.subjectProperty().get());
    }

    /** Of the two sets, the training rows alone can be edited. */
    private boolean showsTrainingRows() {
        return view.isEditable();
    }

    private void choose(int row) {
        if (row >= 0) {
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
        boolean selected = view.getSelectionModel().getSelectedIndex() == row;
        if (selected || row >= view.getItems().size() || view.getColumns().isEmpty()) {
            return;
        }
        TablePosition<?, ?> focused = view.getFocusModel().getFocusedCell();
        TableColumn<Integer, ?> column = view.getColumns().get(Math.max(0, focused.getColumn()));
        view.getSelectionModel().clearAndSelect(row, column);
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
        }
    }
}
