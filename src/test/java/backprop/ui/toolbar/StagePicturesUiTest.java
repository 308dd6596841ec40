package backprop.ui.toolbar;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Configs;
import backprop.training.Stage;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of each stage, to be looked at. */
@ExtendWith(LabExtension.class)
@Tag("pictures")
class StagePicturesUiTest {

    private javafx.stage.Stage window;

    @Start
    void show(javafx.stage.Stage given) {
        window = given;
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, en", "1100, 700, es"})
    void eachStageIsDrawnInBothThemes(int width, int height, String language) {
        LabFixture lab = open(width, height, Locale.forLanguageTag(language));
        Waiting.onFx(() -> {
            lab.model().reduceMotionProperty().set(true);
            lab.model().subjectProperty().set(Subject.training(1));
        });
        for (Stage stage : Stage.values()) {
            lab.laboratory().training().stepStage();
            lab.await(snapshot -> snapshot.position().stage().equals(Optional.of(stage)));
            Waiting.onFx(() -> lab.model().darkProperty().set(false));
            WaitForAsyncUtils.waitForFxEvents();
            String name = "stage-" + stage.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + language;
            assertThat(lab.picture(name + "-light")).isNotEmpty();
            Waiting.onFx(() -> lab.model().darkProperty().set(true));
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(lab.picture(name + "-dark")).isNotEmpty();
        }
    }

    private LabFixture open(int width, int height, Locale locale) {
        LabFixture lab = LabFixture.open(window, Configs.run(Configs.xor(), 63), width, height, locale);
        lab.await(snapshot -> snapshot.epoch() == 63);
        return lab;
    }

    @Test
    void theToolbarIsDrawnInBothLanguagesWhileTraining() {
        for (Locale language : Languages.ALL) {
            LabFixture lab = open(1100, 700, language);
            lab.laboratory().training().train();
            lab.await(snapshot -> snapshot.isTraining() && snapshot.epoch() > 63);
            assertThat(lab.picture("toolbar-training-1100-" + language.getLanguage()))
                    .isNotEmpty();
            lab.laboratory().close();
        }
    }
}
