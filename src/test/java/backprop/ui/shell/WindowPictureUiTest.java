package backprop.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Configs;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(LabExtension.class)
@Tag("pictures")
class WindowPictureUiTest {

    private static final int EPOCH = 63;

    private Stage stage;

    @Start
    void show(Stage given) {
        stage = given;
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, en", "1100, 700, en", "1440, 900, es", "1100, 700, es"})
    void theWholeWindowIsDrawnInBothThemes(int width, int height, String language) {
        LabFixture lab = open(width, height, Locale.forLanguageTag(language));
        lab.await(snapshot -> snapshot.epoch() == EPOCH);
        String name = "window-" + width + "x" + height + "-" + language;
        assertThat(lab.picture(name + "-light")).isNotEmpty();
        Waiting.onFx(() -> lab.model().darkProperty().set(true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab.picture(name + "-dark")).isNotEmpty();
    }

    private LabFixture open(int width, int height, Locale locale) {
        return Waiting.onFx(() -> LabFixture.show(stage, Configs.run(Configs.xor(), EPOCH), width, height, locale));
    }
}
