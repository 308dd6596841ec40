package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Configs;
import backprop.training.Session;
import backprop.training.TrainingConfig;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import java.lang.ref.WeakReference;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Spinner;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The controls work after a garbage collection, which takes whatever is held weakly alone. */
@ExtendWith(LabExtension.class)
class GarbageUiTest {

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 0), 1440, 900, Languages.ENGLISH);
    }

    private static void collectGarbage() {
        WeakReference<Object> garbage = new WeakReference<>(new Object());
        while (garbage.get() != null) {
            System.gc();
        }
    }

    @Test
    void controlsAndModelStayConnected(FxRobot robot) {
        lab.await(snapshot -> true);
        collectGarbage();
        LabModel model = lab.model();
        Spinner<?> digits = robot.lookup("#digitsSpinner").queryAs(Spinner.class);
        robot.interact(() -> digits.increment(3));
        assertThat(model.digitsProperty().get()).isEqualTo(7);
        robot.interact(() -> model.digitsProperty().set(9));
        assertThat(digits.getValue()).isEqualTo(9);

        ToggleButton theme = robot.lookup("#themeButton").queryAs(ToggleButton.class);
        robot.interact(() -> theme.setSelected(true));
        assertThat(model.darkProperty().get()).isTrue();
        ToggleButton log = robot.lookup("#logSwitch").queryAs(ToggleButton.class);
        robot.interact(() -> model.logarithmicLossProperty().set(true));
        assertThat(log.isSelected()).isTrue();

        TrainingConfig xor = Configs.xor();
        lab.laboratory().training().open(new Session("Mine", "", xor, Optional.empty()));
        lab.await(snapshot -> snapshot.title().equals("Mine"));
        assertThat(robot.lookup("#presetBox").queryAs(ComboBox.class).getValue().toString())
                .contains("Mine");
    }
}
