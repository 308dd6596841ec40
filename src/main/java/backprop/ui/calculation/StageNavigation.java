package backprop.ui.calculation;

import backprop.explain.Chapter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;

/**
 * Connects the chapter buttons with the list: a button scrolls to its chapter, the visible chapter selects its button.
 */
final class StageNavigation {

    private static final double SLIVER = 16;
    private static final List<String> PILLS = List.of("left-pill", "center-pill");

    private final ListView<Entry> list;
    private final ToggleGroup group;
    private final List<ToggleButton> buttons;
    private Chapter asked = Chapter.FORWARD;

    /** @param buttons one for each chapter, in order */
    StageNavigation(ListView<Entry> list, ToggleGroup group, List<ToggleButton> buttons) {
        this.list = list;
        this.group = group;
        this.buttons = buttons;
        list.skinProperty().subscribe(skin -> list.lookupAll(".scroll-bar").forEach(this::follow));
        select(Chapter.FORWARD);
    }

    private void follow(Node node) {
        if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
            bar.valueProperty().subscribe(() -> showChapterInSight(bar));
        }
    }

    void goTo(Chapter chapter) {
        asked = chapter;
        int title = list.getItems().indexOf(new Entry.Title(chapter));
        if (title >= 0) {
            bringToTop(title);
        }
        select(chapter);
    }

    /** Sets the initial chapter of a list that has not been laid out yet. */
    void beginWith(Chapter chapter) {
        asked = chapter;
        select(chapter);
    }

    /** Scrolls in two steps: the first uses estimated heights and may miss the end of the list. */
    private void bringToTop(int index) {
        list.scrollTo(index);
        list.layout();
        list.scrollTo(index);
    }

    /** Scrolls an entry to the top, if it is still listed. */
    void goBack(Entry entry) {
        int index = list.getItems().indexOf(entry);
        if (index >= 0) {
            bringToTop(index);
        }
    }

    /** Disables the buttons of absent stages; shows the button of the chain rule only with its chapter. */
    void offer(Predicate<Chapter> occurs) {
        for (Chapter chapter : Chapter.values()) {
            buttons.get(chapter.ordinal()).setDisable(!occurs.test(chapter));
        }
        ToggleButton chain = buttons.get(Chapter.CHAIN.ordinal());
        chain.setVisible(!chain.isDisabled());
        chain.setManaged(!chain.isDisabled());
        // Only the first button has round corners on the left.
        buttons.get(Chapter.FORWARD.ordinal())
                .getStyleClass()
                .replaceAll(style -> PILLS.contains(style) ? PILLS.get(chain.isVisible() ? 1 : 0) : style);
        if (!occurs.test(asked) || !occurs.test(inSight())) {
            asked = Chapter.FORWARD;
            select(asked);
        }
    }

    private void showChapterInSight(ScrollBar bar) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            Chapter inSight = list.getItems().get(firstInSight(flow)).chapter();
            // A short last chapter cannot be at the top, but counts as current after its button was pressed.
            boolean atEnd = bar.getValue() >= bar.getMax() && asked.compareTo(inSight) > 0;
            select(atEnd ? asked : inSight);
        }
    }

    /** Returns the index of the first visible entry, ignoring a nearly hidden one at the upper edge. */
    private int firstInSight(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        boolean sliver = first.getLayoutY() + first.getHeight() < SLIVER;
        return Math.max(0, Math.min(list.getItems().size() - 1, first.getIndex() + (sliver ? 1 : 0)));
    }

    /** Returns the current chapter. */
    Chapter inSight() {
        return Chapter.values()[buttons.indexOf(group.getSelectedToggle())];
    }

    /** Returns the first visible entry. */
    Optional<Entry> place() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? Optional.of(list.getItems().get(firstInSight(flow)))
                : Optional.empty();
    }

    /** Scrolls an entry into view if it is not visible. */
    void bringIntoSight(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            boolean visible = firstInSight(flow) <= index
                    && index < flow.getLastVisibleCell().getIndex();
            if (!visible) {
                bringToTop(index);
            }
        }
    }

    private void select(Chapter chapter) {
        group.selectToggle(buttons.get(chapter.ordinal()));
    }
}
