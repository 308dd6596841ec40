package backprop.training;

import java.util.Objects;
import java.util.Optional;

/**
 * Edits that can be undone and redone.
 *
 * @param undo the last edit, if there is one
 * @param redo the last undone edit, if nothing was edited since
 */
public record Undoable(Optional<Edit> undo, Optional<Edit> redo) {

    static final Undoable NOTHING = new Undoable(Optional.empty(), Optional.empty());

    public Undoable {
        Objects.requireNonNull(undo);
        Objects.requireNonNull(redo);
    }
}
