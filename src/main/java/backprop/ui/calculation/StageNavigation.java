package backprop.ui.calculation;

import backprop.explain.Stage;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;

/** Connects the buttons of the stages with the list: a button scrolls to its stage, the stage in sight selects its button. */
final class StageNavigation {

    private static final double SLIVER = 16;

    private final ListView<Entry> list;
    private final ToggleGroup group;
    private final List<ToggleButton> buttons;
    private Stage asked = Stage.FORWARD;

    /**
     * @param buttons one for each stage, in their order
     */
    StageNavigation(ListView<Entry> list, ToggleGroup group, List<ToggleButton> buttons) {
        this.list = list;
        this.group = group;
        this.buttons = buttons;
        list.skinProperty().subscribe(skin -> list.lookupAll(".scroll-bar").forEach(this::follow));
        select(Stage.FORWARD);
    }

    private void follow(Node node) {
        if (node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL) {
            bar.valueProperty().subscribe(() -> showStageInSight(bar));
        }
    }

    void goTo(Stage stage) {
        asked = stage;
        for (int i = 0; i < list.getItems().size(); i++) {
            if (list.getItems().get(i).equals(new Entry.Title(stage))) {
                list.scrollTo(i);
            }
        }
        select(stage);
    }

    /** Disables the buttons of stages that do not occur. */
    void offer(Predicate<Stage> occurs) {
        for (Stage stage : Stage.values()) {
            buttons.get(stage.ordinal()).setDisable(!occurs.test(stage));
        }
        if (!occurs.test(asked)) {
            asked = Stage.FORWARD;
            select(asked);
        }
    }

    private void showStageInSight(ScrollBar bar) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            Stage inSight = list.getItems().get(firstInSight(flow)).stage();
            // A short stage at the very end cannot come to the top; whoever asked for it sees it all the same.
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

    /** The stage that the user looks at. */
    Stage inSight() {
        return Stage.values()[buttons.indexOf(group.getSelectedToggle())];
    }

    /** Brings a row into sight if it is not. */
    void bringIntoSight(int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            boolean visible = firstInSight(flow) <= index
                    && index < flow.getLastVisibleCell().getIndex();
            if (!visible) {
                list.scrollTo(index);
            }
        }
    }

    private void select(Stage stage) {
        group.selectToggle(buttons.get(stage.ordinal()));
    }
}
