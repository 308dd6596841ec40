package backprop.ui;

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
        robot.interact(() -> LabApp.fit(stage, new Rectangle2D(0, 24, 1280, 720)));
        assertThat(stage.getX()).isEqualTo(0);
        assertThat(stage.getY()).isEqualTo(24);
        assertThat(stage.getWidth()).isEqualTo(1280);
        assertThat(stage.getHeight()).isEqualTo(720);
        assertThat(stage.getMinHeight()).isEqualTo(700);
    }

    @Test
    void onALargeScreenItHasTheSizeThatItIsDesignedFor(FxRobot robot) {
        robot.interact(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
            LabApp.fit(stage, new Rectangle2D(0, 0, 2560, 1440));
        });
        assertThat(stage.getWidth()).isEqualTo(1440);
        assertThat(stage.getMinWidth()).isEqualTo(1100);
    }
}
