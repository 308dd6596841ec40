package backprop.ui.dataspace;

import backprop.ui.Subject;
import backprop.ui.Texts;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** The context menu of the clicked points. */
final class ProbeMenu {

    private final Probes probes;
    private final Texts texts;

    ProbeMenu(Probes probes, Texts texts) {
        this.probes = probes;
        this.texts = texts;
    }

    /** Opens the menu, if there is any point to remove. */
    void open(Subject target, Node owner, double screenX, double screenY) {
        ContextMenu menu = new ContextMenu();
        if (target instanceof Subject.Probe probe) {
            menu.getItems().add(item("remove", () -> probes.remove(probe)));
        }
        if (!probes.isEmpty()) {
            menu.getItems().add(item("remove.every", probes::removeAll));
            menu.show(owner, screenX, screenY);
        }
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }
}
