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

/** Connects the buttons of the chapters with the list: a button scrolls to its chapter, the chapter in sight selects its button. */
final class StageNavigation {

    private static final double SLIVER = 16;
    private static final List<String> PILLS = List.of("left-pill", "center-pill");

    private final ListView<Entry> list;
    private final ToggleGroup group;
    private final List<ToggleButton> buttons;
    private Chapter asked = Chapter.FORWARD;

    /**
     * @param buttons one for each chapter, in their order
     */
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

    /** The list, which has not been laid out yet, begins with this chapter. */
    void beginWith(Chapter chapter) {
        asked = chapter;
        select(chapter);
    }

    /** In two steps: where rows have not been measured yet, the first goes by an estimate and may miss the end of the list. */
    private void bringToTop(int index) {
        list.scrollTo(index);
        list.layout();
        list.scrollTo(index);
    }

    /** Brings a row to the top, if it is still listed. */
    void goBack(Entry entry) {
        int index = list.getItems().indexOf(entry);
        if (index >= 0) {
            bringToTop(index);
        }
    }

    /** Disables the buttons of stages that do not occur; the button of the chain rule is there only with it. */
    void offer(Predicate<Chapter> occurs) {
        for (Chapter chapter : Chapter.values()) {
            buttons.get(chapter.ordinal()).setDisable(!occurs.test(chapter));
        }
        ToggleButton chain = buttons.get(Chapter.CHAIN.ordinal());
        chain.setVisible(!chain.isDisabled());
        chain.setManaged(!chain.isDisabled());
        // The first button of the row alone has round corners on the left.
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
            // A short chapter at the very end cannot come to the top; whoever asked for it sees it all the same.
            boolean atEnd = bar.getValue() >= bar.getMax() && asked.compareTo(inSight) > 0;
            select(atEnd ? asked : inSight);
        }
    }

    /** A last sliver at the upper edge does not count. */
    private int firstInSight(VirtualFlow<?> flow) {
        IndexedCell<?> first = flow.getFirstVisibleCell();
        boolean sliver = first.getLayoutY() + first.getHeight() < SLIVER;
        return Math.max(0, Math.min(list.getItems().size() - 1, first.getIndex() + (sliver ? 1 : 0)));
    }

    /** The chapter that the user looks at. */
    Chapter inSight() {
        return Chapter.values()[buttons.indexOf(group.getSelectedToggle())];
    }

    /** The first entry in sight. */
    Optional<Entry> place() {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? Optional.of(list.getItems().get(firstInSight(flow)))
                : Optional.empty();
    }

    /** Brings a row into sight if it is not. */
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
