package backprop.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.ui.LabFixture;
import backprop.ui.Languages;
import backprop.ui.Subject;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CalculationPictureUiTest {

    private LabFixture lab;
    private Stage stage;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        lab = LabFixture.show(stage, LabFixture.run(LabFixture.xor(), 63), 1440, 900, Languages.ENGLISH);
    }

    @Test
    void thePanelIsDrawnInBothThemesAndSizes(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 63);
        onFx(() -> lab.model().subjectProperty().set(new Subject.Row(1)));
        onFx(() -> lab.model().hoveredProperty().set(java.util.Optional.of(new backprop.engine.Part.Weight(0, 2, 1))));
        assertThat(lab.picture("calculation-light")).isNotEmpty();
        robot.clickOn("#backwardStageButton");
        assertThat(lab.picture("calculation-backward")).isNotEmpty();
        robot.clickOn("#updateStageButton");
        onFx(() -> lab.model().darkProperty().set(true));
        assertThat(lab.picture("calculation-dark-update")).isNotEmpty();
        onFx(() -> {
            stage.setWidth(1100);
            stage.setHeight(700);
        });
        robot.clickOn("#lossStageButton");
        assertThat(lab.picture("calculation-small")).isNotEmpty();
    }

    private static void onFx(Runnable change) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, change);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
