package backprop.ui.dataspace.view;

import backprop.ui.dataspace.plot.DataSpacePlot;
import backprop.ui.dataspace.plot.PlaneContent;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of how the plane is seen. */
public final class ViewMenu {

    private final Texts texts;
    private final CheckMenuItem lines;

    /** @param redraw called when something else is to be seen */
    public ViewMenu(MenuButton button, DataSpacePlot plot, ViewCommands view, LabModel lab, Runnable redraw) {
        texts = lab.texts(ViewMenu.class);
        lines = check("lines", plot.showsLines(), wanted -> {
            plot.showLines(wanted);
            redraw.run();
        });
        button.getItems()
                .setAll(
                        lines,
                        check("classOnly", plot.content().strength() == PlaneContent.Strength.CLASS_ONLY, wanted -> {
                            plot.chooseStrength(
                                    wanted ? PlaneContent.Strength.CLASS_ONLY : PlaneContent.Strength.GRADUAL);
                            redraw.run();
                        }),
                        check("square", view.isSquare(), view::setSquare),
                        new SeparatorMenuItem(),
                        item("zoomIn", () -> view.zoom(ViewCommands.STEP)),
                        item("zoomOut", () -> view.zoom(1 / ViewCommands.STEP)),
                        item("fit", view::fit));
    }

    /** Shows the lines, or hides them. */
    public void toggleLines() {
        lines.setSelected(!lines.isSelected());
    }

    private CheckMenuItem check(String key, boolean chosen, Consumer<Boolean> choose) {
        CheckMenuItem item = new CheckMenuItem(texts.get("view." + key));
        item.setId(key + "Item");
        item.setSelected(chosen);
        item.selectedProperty().addListener((property, was, wanted) -> choose.accept(wanted));
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(texts.get("view." + key));
        item.setId(key + "Item");
        item.setOnAction(event -> action.run());
        return item;
    }
}
