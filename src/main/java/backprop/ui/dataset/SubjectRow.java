package backprop.ui.dataset;

import backprop.ui.Subject;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

/** A row of the table that shows whether it is selected, the one that the laboratory looks at, and trained on. */
final class SubjectRow extends TableRow<Integer> {

    private static final PseudoClass SUBJECT = PseudoClass.getPseudoClass("subject");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass TEST = PseudoClass.getPseudoClass("test");

    private final ObservableValue<Subject> subject;
    private final ObservableValue<TableContent> shown;

    /** @param selections changes after each change of the selected cells */
    SubjectRow(ObservableValue<Subject> subject, ObservableValue<TableContent> shown, ObservableValue<?> selections) {
        this.subject = subject;
        this.shown = shown;
        subject.subscribe(this::mark);
        shown.subscribe(this::mark);
        itemProperty().subscribe(this::mark);
        selections.subscribe(changed -> markSelected());
        indexProperty().subscribe(changed -> markSelected());
        emptyProperty().subscribe(changed -> markSelected());
    }

    /** A row is selected where one of its cells is. */
    private void markSelected() {
        TableView<Integer> table = getTableView();
        pseudoClassStateChanged(
                MARKED,
                table != null
                        && !isEmpty()
                        && table.getColumns().stream()
                                .anyMatch(column -> table.getSelectionModel().isSelected(getIndex(), column)));
    }

    private void mark() {
        RowSet rows = shown.getValue() == null ? null : shown.getValue().rows();
        boolean listed = rows != null && getItem() != null && getItem() < rows.size();
        RowMark mark = listed ? RowMark.of(rows, getItem()) : RowMark.NONE;
        pseudoClassStateChanged(LEFT_OUT, mark == RowMark.LEFT_OUT);
        pseudoClassStateChanged(TEST, mark == RowMark.TEST);
        pseudoClassStateChanged(
                SUBJECT, listed && rows.place(getItem()).subject().equals(subject.getValue()));
    }
}
