package backprop.ui.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Configs;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Accordion;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(LabExtension.class)
@Tag("pictures")
class UnderstandingPictureUiTest {

    private Stage stage;

    @Start
    void keep(Stage stage) {
        this.stage = stage;
    }

    @Test
    void everySectionIsDrawnInBothLanguagesAndThemes() {
        draw(Languages.ENGLISH, 1440, 900);
        draw(Languages.SPANISH, 1100, 700);
    }

    private void draw(Locale locale, double width, double height) {
        LabFixture lab =
                Waiting.onFx(() -> LabFixture.show(stage, Configs.run(Configs.xor(), 63), width, height, locale));
        lab.await(snapshot -> snapshot.epoch() == 63);
        onFx(() -> lab.model().understandingShownProperty().set(true));
        for (boolean dark : List.of(false, true)) {
            onFx(() -> lab.model().darkProperty().set(dark));
            for (int section = 0; section < 3; section++) {
                show(lab, section);
                assertThat(lab.picture("understanding-%s-%.0f-%s-%d"
                                .formatted(locale, width, dark ? "dark" : "light", section)))
                        .isNotEmpty();
            }
        }
    }

    private void show(LabFixture lab, int section) {
        Accordion sections = (Accordion) lab.laboratory().root().lookup("#understandingSections");
        onFx(() -> {
            sections.getPanes().forEach(pane -> pane.setAnimated(false));
            sections.setExpandedPane(sections.getPanes().get(section));
        });
    }

    private static void onFx(Runnable action) {
        Waiting.onFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
