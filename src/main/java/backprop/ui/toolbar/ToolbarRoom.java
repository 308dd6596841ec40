package backprop.ui.toolbar;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/**
 * Chooses how wordy a toolbar is: as wordy as it fits in its width, by measuring. When only its texts grow, it may lose words
 * but not get them back, so that it does not flicker while numbers come and go.
 */
final class ToolbarRoom {

    /** From many words to few; icons and tooltips say the rest. */
    enum Level {
        /** Words and icons. */
        ALL,
        /** No icon where there is a word. */
        WORDS,
        /** Icons instead of words. */
        ICONS,
        /** As icons, and the box of the presets is cut. */
        CROWDED
    }

    private final HBox toolbar;
    private final Consumer<Level> apply;
    private Level level = Level.ALL;

    /** @param apply makes the toolbar so wordy */
    ToolbarRoom(HBox toolbar, Consumer<Level> apply) {
        this.toolbar = toolbar;
        this.apply = apply;
    }

    /** Begins anew with all words: after another width, or another session. */
    void fit() {
        level = Level.ALL;
        apply.accept(level);
        fitLongerTexts();
    }

    /** Takes away words until all is in sight. */
    void fitLongerTexts() {
        if (toolbar.getScene() == null || toolbar.getWidth() <= 0) {
            return;
        }
        toolbar.applyCss();
        while (needed() > toolbar.getWidth() && level != Level.CROWDED) {
            level = Level.values()[level.ordinal() + 1];
            apply.accept(level);
            toolbar.applyCss();
        }
    }

    private double needed() {
        double width = toolbar.snappedLeftInset() + toolbar.snappedRightInset() - toolbar.getSpacing();
        for (Node child : toolbar.getChildren()) {
            if (child.isManaged()) {
                width += Math.ceil(child.minWidth(-1)) + toolbar.getSpacing();
            }
        }
        return width;
    }
}
