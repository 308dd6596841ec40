package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Configs;
import backprop.training.Session;
import backprop.training.TestQueues;
import backprop.ui.shared.Fonts;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Palette;
import backprop.ui.shared.Preferences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Spinner;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PreferencesUiTest {

    private final List<Preferences> kept = new ArrayList<>();
    private Laboratory laboratory;

    @Start
    void show(Stage stage) {
        Fonts.load();
        laboratory = new Laboratory(
                new Session("XOR", "", Configs.xor(), Optional.empty()),
                Configs.run(Configs.xor(), 0),
                new Preferences(Languages.SPANISH, true, 7, true),
                kept::add,
                TestQueues.background(),
                () -> {});
        stage.setScene(new Scene(laboratory.root(), 1440, 900));
        stage.show();
    }

    @AfterEach
    void close() {
        laboratory.close();
    }

    @Test
    void theWindowOpensAsTheUserLikedItAndTellsEachChange(FxRobot robot) {
        LabModel model = laboratory.model();
        assertThat(model.palette()).isEqualTo(Palette.DARK);
        assertThat(model.reduceMotionProperty().get()).isTrue();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#trainButton").queryButton().getText()).isEqualTo("Entrenar");
        assertThat(robot.lookup("#digitsSpinner").queryAs(Spinner.class).getValue())
                .isEqualTo(7);

        robot.interact(() -> model.darkProperty().set(false));
        robot.interact(() -> model.digitsProperty().set(9));
        robot.interact(() -> model.localeProperty().set(Languages.ENGLISH));
        robot.interact(() -> laboratory.model().reduceMotionProperty().set(false));
        assertThat(kept)
                .containsExactly(
                        new Preferences(Languages.SPANISH, false, 7, true),
                        new Preferences(Languages.SPANISH, false, 9, true),
                        new Preferences(Languages.ENGLISH, false, 9, true),
                        new Preferences(Languages.ENGLISH, false, 9, false));
    }
}
