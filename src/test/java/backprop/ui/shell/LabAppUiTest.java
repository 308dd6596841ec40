package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class LabAppUiTest {

    private Stage stage;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    @Test
    void theWindowFillsAScreenThatIsSmallerThanIt(FxRobot robot) {
        robot.interact(() -> LabApp.showFitting(stage, new Rectangle2D(0, 24, 1280, 720)));
        assertThat(stage.isMaximized()).isTrue();
        assertThat(stage.getMinHeight()).isEqualTo(700);
    }

    @Test
    void onALargeScreenItHasTheSizeThatItIsDesignedForInTheMiddle(FxRobot robot) {
        robot.interact(() -> LabApp.showFitting(stage, new Rectangle2D(0, 0, 1920, 1080)));
        assertThat(stage.isMaximized()).isFalse();
        assertThat(stage.getWidth()).isEqualTo(1440);
        assertThat(stage.getHeight()).isEqualTo(928);
        assertThat(stage.getX()).isEqualTo(240);
        assertThat(stage.getY()).isEqualTo(76);
        assertThat(stage.getMinWidth()).isEqualTo(1100);
    }
}
