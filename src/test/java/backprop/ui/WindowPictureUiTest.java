package backprop.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowPictureUiTest {

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, LabFixture.run(LabFixture.xor(), 63), 1440, 900, Languages.ENGLISH);
    }

    @Test
    void theWindowIsDrawnInBothThemes() {
        lab.await(snapshot -> snapshot.epoch() == 63);
        assertThat(lab.picture("window-light")).isNotEmpty();
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> lab.model().darkProperty().set(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.picture("window-dark")).isNotEmpty();
    }
}
