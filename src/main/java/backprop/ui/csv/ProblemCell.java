package backprop.ui.csv;

import backprop.data.csv.CsvProblem;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** List cell of a problem: description, location and text of the line. */
final class ProblemCell extends ListCell<CsvProblem> {

    private final ProblemTexts texts;

    ProblemCell(ProblemTexts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(CsvProblem problem, boolean empty) {
        super.updateItem(problem, empty);
        setText(null);
        if (empty || problem == null) {
            setGraphic(null);
            return;
        }
        Label what = new Label(texts.of(problem));
        Label line = new Label(problem.text());
        line.getStyleClass().add("problem-line");
        setGraphic(new VBox(what, line));
    }
}
