package backprop.ui.dataspace.probes;

import backprop.ui.dataspace.plot.Probes;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Texts;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;

/** The list of the clicked points, the button that shows it in place of the plane, and the link that empties it. */
public final class ProbePane {

    private final LabModel lab;
    private final Texts texts;
    private final Node pane;
    private final ToggleButton button;
    private final Hyperlink removeAll;
    private final ProbeList list;

    public ProbePane(LabModel lab, Node pane, ToggleButton button, Hyperlink removeAll, ProbeList list, Probes probes) {
        this.lab = lab;
        this.pane = pane;
        this.button = button;
        this.removeAll = removeAll;
        this.list = list;
        texts = lab.texts(ProbePane.class);
        removeAll.setOnAction(event -> probes.removeAll());
    }

    /** Whether the list is to be in sight. */
    public boolean isChosen() {
        return button.isSelected() && !lab.probes().isEmpty();
    }

    public void setShown(boolean shown) {
        pane.setVisible(shown);
    }

    /** Shows how many points there are, and their predictions. Returns whether the last one has gone from under the list. */
    public boolean show() {
        int count = lab.probes().size();
        removeAll.setText(texts.get("remove.all", count));
        button.setText(texts.get("points", count));
        button.setAccessibleText(texts.get("points.accessible", count));
        button.setVisible(count > 0);
        button.setManaged(count > 0);
        boolean emptied = count == 0 && button.isSelected();
        if (emptied) {
            button.setSelected(false);
        }
        list.show();
        return emptied;
    }
}
