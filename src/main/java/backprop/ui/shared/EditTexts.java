package backprop.ui.shared;

import backprop.training.Edit;

/** Names of edits. */
public final class EditTexts {

    private EditTexts() {}

    /** Returns the name of the edited item, such as 'learning rate'. */
    public static String of(Edit edit, Texts texts, Numbers numbers) {
        return texts.get("edit." + edit.kind(), numbers.whole(edit.row()));
    }
}
