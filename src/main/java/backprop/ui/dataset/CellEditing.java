package backprop.ui.dataset;

import backprop.data.RowRef;
import java.util.Optional;

/** What the cells that can be edited need of the table. */
interface CellEditing {

    /** The row that an item of the table stands for. */
    RowRef row(int item);

    /** What was typed to open the editor, if that is how it was opened; tells it once. */
    Optional<String> typed();

    /** What was typed into a cell and not accepted. */
    Optional<Refusals.Refusal> refused(Place place);

    /** Leaves the number of a cell as it is, and forgets a wrong text. */
    void keep(Place place);

    /** Takes what was typed into a cell, or tells the user why not. */
    void enter(Place place, String text);

    /**
     * Goes on to the neighbouring cell that can be edited, if there is one and nothing was refused.
     *
     * @param step 1 to the next, -1 to the one before
     */
    void moveOn(Place place, int step);
}
