package backprop.ui.dataspace.edit;

import backprop.ui.dataspace.plot.Probes;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/** The context menu of rows and clicked points. */
public final class PlaneMenu {

    private final LabModel lab;
    private final PlaneActions actions;
    private final Probes probes;
    private final Texts texts;

    public PlaneMenu(LabModel lab, PlaneActions actions, Probes probes) {
        this.lab = lab;
        this.actions = actions;
        this.probes = probes;
        texts = lab.texts(PlaneMenu.class);
    }

    /** Opens the menu, if there is anything to be done with what is pointed at, or any point to remove. */
    public void open(Subject target, Node owner, double screenX, double screenY) {
        ContextMenu menu = new ContextMenu();
        target.trainingRow().ifPresent(row -> {
            String key = lab.isLeftOut(target) ? "takePart" : "leaveOut";
            MenuItem item =
                    item(key, () -> actions.leaveOut(target), lab.numbers().whole(row.index() + 1));
            item.setAccelerator(KeyCombination.keyCombination("X"));
            menu.getItems().add(item);
        });
        if (target instanceof Subject.Probe probe) {
            MenuItem pin = item(probes.isPinned(probe) ? "unpin" : "pin", () -> probes.turnPin(probe));
            pin.setAccelerator(KeyCombination.keyCombination("K"));
            pin.setDisable(!probes.canTurnPin(probe));
            menu.getItems().addAll(pin, item("remove", () -> probes.remove(probe)));
        }
        if (!probes.isEmpty()) {
            MenuItem all = item("remove.every", probes::removeAll);
            all.setAccelerator(KeyCombination.keyCombination("C"));
            menu.getItems().add(all);
        }
        if (!menu.getItems().isEmpty()) {
            menu.show(owner, screenX, screenY);
        }
    }

    private MenuItem item(String key, Runnable action, Object... arguments) {
        MenuItem item = new MenuItem(texts.get(key, arguments));
        item.setId(key.equals("takePart") ? "leaveOut" : key);
        item.setOnAction(event -> action.run());
        return item;
    }
}
