package backprop.ui.dataspace.edit;

import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** One button for each mode of the plane, of which one is pressed. */
public final class ModeBar extends HBox {

    /** Fills the bar and ties it to the mode. */
    public void show(ObjectProperty<PlaneMode> mode, LabModel lab) {
        Texts texts = lab.texts(ModeBar.class);
        Map<PlaneMode, ToggleButton> buttons = new EnumMap<>(PlaneMode.class);
        for (PlaneMode each : PlaneMode.values()) {
            ToggleButton button = button(each, texts);
            // Pressing the one that is pressed keeps it so.
            button.setOnAction(event -> {
                mode.set(each);
                button.setSelected(true);
            });
            buttons.put(each, button);
            getChildren().add(button);
        }
        mode.subscribe(chosen -> buttons.forEach((each, button) -> button.setSelected(each == chosen)));
    }

    private static ToggleButton button(PlaneMode mode, Texts texts) {
        ToggleButton button = new ToggleButton("", new FontIcon(mode.icon()));
        button.setId(mode.id() + "ModeButton");
        button.getStyleClass().add("mode");
        button.setAccessibleText(texts.get("mode." + mode.id()));
        button.setTooltip(new Tooltip(texts.get("mode." + mode.id() + ".tip")));
        return button;
    }
}
