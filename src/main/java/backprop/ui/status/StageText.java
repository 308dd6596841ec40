package backprop.ui.status;

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
            return text + outside(batch, subject);
        }
        if (subject instanceof Subject.Row row
                && snapshot.explained().data().train().get(row.index()).isLeftOut()) {
            return texts.get(key + ".leftOut", numbers.whole(row.index() + 1));
        }
        if (subject instanceof Subject.Row row) {
            return texts.get(key + ".row", numbers.whole(row.index() + 1)) + outside(batch, subject);
        }
        if (subject instanceof Subject.TestRow row) {
            return texts.get(key + ".test", numbers.whole(row.index() + 1));
        }
        return texts.get(key + ".point");
    }

    /** The selected row need not belong to the batch of the update. */
    private String outside(NextBatch batch, Subject subject) {
        List<Integer> rows = batch.isWhole() ? List.of() : batch.members();
        if (rows.isEmpty() || !(subject instanceof Subject.Row row) || rows.contains(row.index())) {
            return "";
        }
        String listed = RowRanges.of(rows, numbers::whole, ", ");
        return " " + texts.get("stage.outside", numbers.whole(row.index() + 1), rows.size(), listed);
    }
}
