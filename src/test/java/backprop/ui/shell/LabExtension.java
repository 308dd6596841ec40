package backprop.ui.shell;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The JavaFX toolkit for tests that open a laboratory by {@link LabFixture}. After each test, closes the laboratories, all dialogs
 * and menus, puts the mouse away and releases keys and buttons. The main window stays: JavaFX forgets all matched style rules with the last window.
 */
public final class LabExtension extends ApplicationExtension {

    @Override
    public void afterEach(ExtensionContext context) {
        Waiting.onFx(() -> {
            LabFixture.closeAll();
            List.copyOf(Window.getWindows()).stream()
                    .filter(window -> !SharedScene.isIn(window))
                    .forEach(Window::hide);
            // Where the next test does not look: moving to where the mouse is already is no movement.
            new Robot().mouseMove(0, 0);
        });
        release(new KeyCode[0]);
        release(new MouseButton[0]);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
