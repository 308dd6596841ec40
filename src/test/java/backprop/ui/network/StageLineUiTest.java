package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Configs;
import backprop.ui.shared.Languages;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.Start;

/** The stage in the head of the diagram, in the smallest window. */
@ExtendWith(LabExtension.class)
class StageLineUiTest {

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 63), 1100, 700, Languages.ENGLISH);
    }

    @Test
    void theStageIsWholeInEveryLanguage() {
        lab.await(snapshot -> snapshot.epoch() == 63);
        List<String> cut = new ArrayList<>();
        for (var stage : backprop.training.Stage.values()) {
            lab.laboratory().training().stepStage();
            lab.await(snapshot -> snapshot.position().stage().equals(Optional.of(stage)));
            for (Locale locale : Languages.ALL) {
                Waiting.onFx(() -> lab.laboratory().model().localeProperty().set(locale));
                String text = label().getText();
                if (!drawn().equals(text)) {
                    cut.add(text + ": " + label().getWidth() + " of " + label().prefWidth(-1));
                }
                String name = text.substring(0, text.indexOf(':') + 1);
                assertThat(label().getTooltip().getText()).startsWith(name).hasSizeGreaterThanOrEqualTo(text.length());
            }
        }
        assertThat(cut).isEmpty();
    }

    private Label label() {
        return (Label) lab.laboratory().root().lookup("#networkStageLabel");
    }

    private String drawn() {
        return Waiting.onFx(() -> {
            lab.laboratory().root().applyCss();
            lab.laboratory().root().layout();
            return ((Text) label().lookup(".text")).getText();
        });
    }
}
