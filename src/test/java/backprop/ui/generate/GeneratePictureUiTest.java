package backprop.ui.generate;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Generator;
import backprop.training.Configs;
import backprop.ui.shell.Clicks;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.Locale;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(LabExtension.class)
@Tag("pictures")
class GeneratePictureUiTest {

    private Stage stage;

    @Start
    void keep(Stage given) {
        stage = given;
    }

    private LabFixture show(String theme, Locale language) {
        LabFixture lab =
                Waiting.onFx(() -> LabFixture.show(stage, Configs.run(Configs.xor(), 63), 1100, 700, language));
        lab.await(snapshot -> true);
        Waiting.onFx(() -> lab.model().darkProperty().set(theme.equals("dark")));
        WaitForAsyncUtils.waitForFxEvents();
        return lab;
    }

    @ParameterizedTest
    @CsvSource({
        "light, en, MOONS",
        "light, es, THREE_ARMED_SPIRAL",
        "dark, en, BUMPS",
        "dark, es, CIRCLE",
        "light, en, XOR_3",
        "dark, es, SINE",
        "light, es, CHECKERBOARD"
    })
    void theDialogIsDrawnInBothThemesAndLanguages(String theme, Locale language, Generator generator, FxRobot robot) {
        LabFixture lab = show(theme, language);
        lab.picture("generate-" + theme + "-" + language + "-panel");
        robot.push(KeyCode.CONTROL, KeyCode.G);
        ComboBox<Generator> box = robot.lookup("#generatorBox").queryComboBox();
        robot.interact(() -> box.setValue(generator));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.picture("generate-" + theme + "-" + language + "-" + generator, box.getScene()))
                .isNotEmpty();
        robot.push(KeyCode.ESCAPE);
        Waiting.onFx(lab.laboratory()::close);
    }

    @ParameterizedTest
    @CsvSource({"light, en, T, #splitShareField", "dark, es, T, #splitSeedField", "dark, es, G, #rowCountField"})
    void aWrongNumberIsMarked(String theme, Locale language, KeyCode key, String field, FxRobot robot) {
        LabFixture lab = show(theme, language);
        robot.push(KeyCode.CONTROL, key);
        Clicks.twice(robot, field);
        robot.write("12x");
        assertThat(lab.picture(
                        "generate-wrong-" + theme + "-" + language + "-" + key,
                        robot.lookup(field).query().getScene()))
                .isNotEmpty();
        robot.push(KeyCode.ESCAPE);
        Waiting.onFx(lab.laboratory()::close);
    }
}
