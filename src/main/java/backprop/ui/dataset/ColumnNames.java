package backprop.ui.dataset;

import backprop.data.Dataset;
import backprop.training.TrainingService;
import backprop.ui.LabModel;
import backprop.ui.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Window;

/** Gives columns other names. */
final class ColumnNames {

    private static final int LONGEST = 40;
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final LabModel lab;
    private final TrainingService training;
    private final Texts texts;

    ColumnNames(LabModel lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
        texts = lab.texts(ColumnNames.class);
    }

    /** Asks for another name of a column; the number of the row has none. */
    void ask(Column column, Window owner) {
        if (column instanceof Column.RowNumber) {
            return;
        }
        Dataset data = lab.snapshot().config().data();
        boolean input = column instanceof Column.Input;
        String name = (input ? data.inputs() : data.outputs()).get(column.index());
        TextInputDialog dialog = new TextInputDialog(name);
        dialog.initOwner(owner);
        dialog.setTitle(texts.get("rename.title"));
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        dialog.setContentText(texts.get(input ? "rename.input" : "rename.output", name));
        dialog.getEditor().setId("columnNameField");
        dress(dialog.getDialogPane());
        dialog.resultProperty().addListener((property, before, entered) -> rename(column, entered));
        dialog.show();
    }

    private void dress(DialogPane pane) {
        pane.getStyleClass().add("laboratory");
        pane.getStylesheets().add(LabModel.class.getResource("lab.css").toExternalForm());
        pane.pseudoClassStateChanged(DARK, lab.darkProperty().get());
    }

    private void rename(Column column, String entered) {
        String name = entered == null ? "" : entered.strip().replaceAll("\\s+", " ");
        if (!name.isEmpty()) {
            String brief = name.substring(0, Math.min(name.length(), LONGEST));
            training.change(config -> config.withData(renamed(config.data(), column, brief)));
        }
    }

    private static Dataset renamed(Dataset data, Column column, String name) {
        boolean input = column instanceof Column.Input;
        List<String> names = new ArrayList<>(input ? data.inputs() : data.outputs());
        if (column.index() < names.size()) {
            names.set(column.index(), name);
        }
        return input ? data.withNames(names, data.outputs()) : data.withNames(data.inputs(), names);
    }
}
