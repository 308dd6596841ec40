package backprop.ui.dataset;

import backprop.ui.shared.Subject;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;

/** A row of the table that shows whether it is selected, the one that the laboratory looks at, and trained on. */
final class SubjectRow extends TableRow<Integer> {

    private static final PseudoClass SUBJECT = PseudoClass.getPseudoClass("subject");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass TEST = PseudoClass.getPseudoClass("test");

    private final ObservableValue<Subject> subject;
    private final ObservableValue<TableContent> shown;
    private final SelectedRows selected;

    /** @param changes changes whenever {@code selected} has changed */
    SubjectRow(
            ObservableValue<Subject> subject,
            ObservableValue<TableContent> shown,
            SelectedRows selected,
            ObservableValue<?> changes) {
        this.selected = selected;
        this.subject = subject;
        this.shown = shown;
        subject.subscribe(this::mark);
        shown.subscribe(this::mark);
        itemProperty().subscribe(this::mark);
        changes.subscribe(changed -> markSelected());
        indexProperty().subscribe(changed -> markSelected());
        emptyProperty().subscribe(changed -> markSelected());
    }

    private void markSelected() {
        pseudoClassStateChanged(MARKED, isMarked());
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    private boolean isMarked() {
        return !isEmpty() && selected.has(getIndex());
    }

    /** Which rows are selected, in sight or not. */
    SelectedRows selected() {
        return selected;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? isMarked()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private void mark() {
        RowSet rows = shown.getValue() == null ? null : shown.getValue().rows();
        boolean listed = rows != null && getItem() != null && getItem() < rows.size();
        RowMark mark = listed ? RowMark.of(rows, getItem()) : RowMark.NONE;
        pseudoClassStateChanged(LEFT_OUT, mark == RowMark.LEFT_OUT);
        pseudoClassStateChanged(TEST, mark == RowMark.TEST);
        pseudoClassStateChanged(SUBJECT, listed && new Subject.Row(rows.place(getItem())).equals(subject.getValue()));
    }
}
