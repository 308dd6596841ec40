package backprop.ui.dataspace.view;

import backprop.ui.dataspace.plot.DataSpace;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.control.ChoiceBox;

/** The two boxes that choose which inputs lie along the axes. */
public final class AxisBoxes {

    private final ChoiceBox<String> xBox;
    private final ChoiceBox<String> yBox;
    private boolean filling;

    /** @param whenChosen called when another axis was chosen */
    public AxisBoxes(ChoiceBox<String> xBox, ChoiceBox<String> yBox, ViewRequest view, Runnable whenChosen) {
        this.xBox = xBox;
        this.yBox = yBox;
        onChoice(xBox, view::chooseX, whenChosen);
        onChoice(yBox, view::chooseY, whenChosen);
    }

    /** Passes on what the user chooses; filling a box anew is no choice. */
    private void onChoice(ChoiceBox<String> box, IntConsumer choose, Runnable whenChosen) {
        box.setOnAction(event -> {
            int index = box.getSelectionModel().getSelectedIndex();
            if (index >= 0 && !filling) {
                choose.accept(index);
                whenChosen.run();
            }
        });
    }

    /** Shows what there is to choose, and what is chosen. */
    public void show(DataSpace space) {
        filling = true;
        fill(xBox, space.config().data().inputs(), space.axes().x());
        fill(yBox, space.config().data().inputs(), space.axes().y());
        filling = false;
    }

    private static void fill(ChoiceBox<String> box, List<String> names, int selected) {
        if (!box.getItems().equals(names)) {
            box.getItems().setAll(names);
        }
        box.getSelectionModel().select(selected);
    }
}
