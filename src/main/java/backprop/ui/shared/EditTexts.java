package backprop.ui.shared;

import backprop.training.Edit;

/** Edits in a word. */
public final class EditTexts {

    private EditTexts() {}

    /** What was edited, such as 'learning rate'. */
    public static String of(Edit edit, Texts texts, Numbers numbers) {
        return texts.get("edit." + edit.kind(), numbers.whole(edit.row()));
    }
}
