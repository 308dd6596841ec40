package backprop.ui.calculation;

import backprop.ui.shell.Waiting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Reads the panel row by row, as a screen reader does. */
final class PanelReader {

    private final FxRobot robot;

    PanelReader(FxRobot robot) {
        this.robot = robot;
    }

    /** Scrolls through the whole list; each text once. */
    List<String> all() {
        return all(AccessibleAttribute.TEXT);
    }

    /** What is said beside the lines of the whole list. */
    List<String> allHelp() {
        return all(AccessibleAttribute.HELP);
    }

    private List<String> all(AccessibleAttribute attribute) {
        ListView<?> list = list();
        List<String> texts = new ArrayList<>();
        for (int next = 0; next < list.getItems().size(); ) {
            int first = next;
            next = Waiting.onFx(() -> {
                list.scrollTo(first);
                list.layout();
                List<ListCell<?>> cells = cells();
                texts(cells, attribute).filter(text -> !texts.contains(text)).forEach(texts::add);
                return Math.max(first, cells.get(cells.size() - 1).getIndex()) + 1;
            });
        }
        return texts;
    }

    ListView<?> list() {
        return robot.lookup("#calculationList").queryAs(ListView.class);
    }

    List<String> inSight() {
        return attributes(AccessibleAttribute.TEXT);
    }

    /** What is said beside the lines in sight. */
    List<String> helpInSight() {
        return attributes(AccessibleAttribute.HELP);
    }

    /** The list lays its cells out when the next picture is due, which a test must not wait for. */
    private List<String> attributes(AccessibleAttribute attribute) {
        return Waiting.onFx(() -> {
            list().layout();
            return texts(cells(), attribute).toList();
        });
    }

    private static Stream<String> texts(List<ListCell<?>> cells, AccessibleAttribute attribute) {
        return cells.stream().map(cell -> String.valueOf(cell.queryAccessibleAttribute(attribute)));
    }

    /** From top to bottom. */
    private List<ListCell<?>> cells() {
        List<ListCell<?>> cells = new ArrayList<>();
        robot.lookup("#calculationList .list-cell").queryAllAs(ListCell.class).stream()
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .sorted(Comparator.comparingInt(ListCell::getIndex))
                .forEach(cells::add);
        return cells;
    }

    /** The cell with this text, which must be in sight. */
    ListCell<?> cell(String start) {
        return cells().stream()
                .filter(cell -> String.valueOf(cell.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .startsWith(start))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row begins with " + start + ": " + inSight()));
    }

    static void onFx(Runnable change) {
        Waiting.onFx(change);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
