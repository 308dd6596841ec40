package backprop.ui.dataset;

import java.util.List;
import org.testfx.api.FxRobot;

/** The selected rows of the table in the window of a test. */
final class SelectionOfTable {

    private SelectionOfTable() {}

    /** Positions of the selected rows, ascending, in sight or not. */
    static List<Integer> of(FxRobot robot) {
        SubjectRow row = robot.lookup("#datasetTable .table-row-cell").query();
        return row.selected().stream().boxed().toList();
    }
}
