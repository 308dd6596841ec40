package backprop.training;

import java.util.Objects;
import java.util.Optional;

/**
 * What can be undone and done again.
 *
 * @param undo the last edit, if there is one
 * @param redo the edit that was undone last, if nothing was edited since
 */
public record Undoable(Optional<Edit> undo, Optional<Edit> redo) {

    static final Undoable NOTHING = new Undoable(Optional.empty(), Optional.empty());

    public Undoable {
        Objects.requireNonNull(undo);
        Objects.requireNonNull(redo);
    }
}
