package backprop.ui.status;

import backprop.data.RowRef;
import backprop.engine.NextBatch;
import backprop.explain.RowRanges;
import backprop.training.Snapshot;
import backprop.training.Stage;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Locale;

/** Description of a stage of an update: its row, and whether parameters change. */
final class StageText {

    private final Texts texts;
    private final Numbers numbers;

    StageText(Texts texts, Numbers numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    String of(Stage stage, Snapshot snapshot, Subject subject) {
        String key = "stage." + stage.name().toLowerCase(Locale.ROOT);
        NextBatch batch = snapshot.explained().batch();
        if (stage == Stage.UPDATE) {
            String text = texts.get(key, numbers.whole(snapshot.updates()), batch.size());
            return text + subject.trainingRow().map(row -> outside(batch, row)).orElse("");
        }
        return subject.row().map(row -> ofRow(key, row, snapshot)).orElseGet(() -> texts.get(key + ".point"));
    }

    private String ofRow(String key, RowRef row, Snapshot snapshot) {
        String number = numbers.whole(row.index() + 1);
        if (row.isTest()) {
            return texts.get(key + ".test", number);
        }
        return row.of(snapshot.explained().data()).isLeftOut()
                ? texts.get(key + ".leftOut", number)
                : texts.get(key + ".row", number) + outside(snapshot.explained().batch(), row);
    }

    /** The selected row need not belong to the batch of the update. */
    private String outside(NextBatch batch, RowRef row) {
        List<Integer> rows = batch.isWhole() ? List.of() : batch.members();
        if (rows.isEmpty() || rows.contains(row.index())) {
            return "";
        }
        String listed = RowRanges.of(rows, numbers::whole, ", ");
        return " " + texts.get("stage.outside", numbers.whole(row.index() + 1), rows.size(), listed);
    }
}
