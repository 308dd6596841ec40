package backprop.ui;

import javafx.scene.layout.Pane;

/** Visibility of the focus: in every window a frame around the control that has it, which is scrolled into sight. */
public final class KeyboardFocus {

    private KeyboardFocus() {}

    /** Shows the focus in the window with this content, now or later. */
    public static void install(Pane root) {
        FocusScroll.install(root);
        FocusRing.install(root);
    }
}
