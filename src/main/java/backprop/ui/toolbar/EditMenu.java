package backprop.ui.toolbar;

import backprop.training.Edit;
import backprop.training.TrainingService;
import backprop.training.Undoable;
import backprop.ui.shared.EditTexts;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/** Undo and redo items with the names of the edits. */
final class EditMenu {

    private final LabModel lab;
    private final Texts texts;
    private final MenuItem undo = new MenuItem();
    private final MenuItem redo = new MenuItem();

    EditMenu(LabModel lab, TrainingService training, Texts texts) {
        this.lab = lab;
        this.texts = texts;
        prepare(undo, "undoItem", "Shortcut+Z", training::undo);
        prepare(redo, "redoItem", "Shortcut+Y", training::redo);
    }

    private static void prepare(MenuItem item, String id, String keys, Runnable action) {
        item.setId(id);
        item.setAccelerator(KeyCombination.keyCombination(keys));
        item.setOnAction(event -> action.run());
    }

    List<MenuItem> items() {
        return List.of(new SeparatorMenuItem(), undo, redo);
    }

    void show(Undoable undoable) {
        show(undo, "edit.undo", undoable.undo());
        show(redo, "edit.redo", undoable.redo());
    }

    private void show(MenuItem item, String key, Optional<Edit> edit) {
        item.setDisable(edit.isEmpty());
        item.setText(edit.map(done -> texts.get(key, EditTexts.of(done, texts, lab.numbers())))
                .orElse(texts.get(key + ".none")));
    }
}
