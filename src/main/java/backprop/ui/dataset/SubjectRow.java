package backprop.ui.dataset;

import backprop.ui.Subject;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/** A row of the table that shows whether it is the one that the laboratory looks at. */
final class SubjectRow extends TableRow<Integer> {

    private static final PseudoClass SUBJECT = PseudoClass.getPseudoClass("subject");

    private final ObservableValue<Subject> subject;
    private final ObservableValue<Boolean> trainingRows;

    SubjectRow(ObservableValue<Subject> subject, ObservableValue<Boolean> trainingRows) {
        this.subject = subject;
        this.trainingRows = trainingRows;
        subject.subscribe(this::mark);
        trainingRows.subscribe(this::mark);
        itemProperty().subscribe(this::mark);
    }

    private void mark() {
        int row = getItem() == null ? -1 : getItem();
        Subject shown = trainingRows.getValue() ? new Subject.Row(row) : new Subject.TestRow(row);
        pseudoClassStateChanged(SUBJECT, shown.equals(subject.getValue()));
    }
}
