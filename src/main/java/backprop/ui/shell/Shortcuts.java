package backprop.ui.shell;

import backprop.training.TrainingService;
import backprop.ui.shared.FocusUse;
import backprop.ui.shared.LabModel;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Shortcuts of the window, except for keys that the focused control needs. */
final class Shortcuts {

    /** Alternative to Ctrl+Y, which the menu shows. */
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Supplier<LabModel> lab;
    private final TrainingService training;
    private final Map<KeyCode, Runnable> actions;

    /** @param lab model of the window, replaced when the language changes */
    Shortcuts(Supplier<LabModel> lab, TrainingService training) {
        this.lab = lab;
        this.training = training;
        actions = Map.of(
                KeyCode.SPACE, this::trainOrPause,
                KeyCode.RIGHT, training::stepEpoch,
                KeyCode.U, training::stepUpdate,
                KeyCode.S, training::stepStage,
                KeyCode.BACK_SPACE, training::stepBack,
                KeyCode.R, training::restart,
                KeyCode.N, training::newWeights,
                KeyCode.F1, this::toggleUnderstanding);
    }

    /**
     * Installs the shortcuts below {@code root}: Space before lists and tables handle it, other keys after all
     * controls.
     */
    void install(Parent root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isEarly(event, root) && !hasModifier(event)) {
                run(event);
            }
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isTyping(root) && !event.getCode().isFunctionKey()) {
                return;
            }
            if (!hasModifier(event)) {
                run(event);
            } else if (REDO_TOO.match(event)) {
                training.redo();
                event.consume();
            }
        });
    }

    /** Lists would otherwise handle Space, and buttons the arrow keys. */
    private static boolean isEarly(KeyEvent event, Parent root) {
        Node owner = owner(root);
        if (event.getCode() == KeyCode.SPACE) {
            return !FocusUse.of(owner).needsSpace();
        }
        return event.getCode() == KeyCode.RIGHT && owner instanceof Button;
    }

    private static boolean hasModifier(KeyEvent event) {
        return event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShiftDown();
    }

    private static boolean isTyping(Parent root) {
        return FocusUse.of(owner(root)) == FocusUse.TEXT;
    }

    private static Node owner(Parent root) {
        return root.getScene() == null ? root : root.getScene().getFocusOwner();
    }

    private void run(KeyEvent event) {
        Runnable action = actions.get(event.getCode());
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    private void trainOrPause() {
        if (lab.get().snapshot().isTraining()) {
            training.pause();
        } else {
            training.train();
        }
    }

    private void toggleUnderstanding() {
        BooleanProperty shown = lab.get().understandingShownProperty();
        shown.set(!shown.get());
    }
}
