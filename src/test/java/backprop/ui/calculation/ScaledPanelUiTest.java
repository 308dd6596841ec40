package backprop.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Scaling;
import backprop.engine.Part;
import backprop.session.Presets;
import backprop.session.SessionException;
import backprop.training.Configs;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The panel on Iris, whose four inputs are scaled. */
@ExtendWith(LabExtension.class)
class ScaledPanelUiTest {

    private LabFixture lab;
    private PanelReader panel;

    @Start
    void show(Stage stage) throws SessionException {
        lab = LabFixture.show(
                stage,
                Configs.run(Presets.open("iris").config().withScaling(Scaling.Method.STANDARD), 3),
                1100,
                700,
                Locale.ENGLISH);
    }

    @BeforeEach
    void read(FxRobot robot) {
        panel = new PanelReader(robot);
        Waiting.until(() -> !panel.inSight().isEmpty());
    }

    @Test
    void theForwardPassBeginsWithTheScaling() {
        List<String> lines = panel.inSight();
        assertThat(lines.get(0)).isEqualTo("Forward, row 1 \u00b7 x = (5.1, 3.5, 1.4, 0.2) \u00b7 expected (1, 0, 0)");
        assertThat(lines.get(1))
                .startsWith("x_1\u2032 = (x_1 \u2212 x\u0304_1)/s_1 = (5.1 \u2212 5.84")
                .endsWith(" = \u22120.9007");
        assertThat(panel.helpInSight()).contains("minus the mean in training, divided by the standard deviation");
    }

    @Test
    void aPointHasTheSameLines() {
        PanelReader.onFx(() -> lab.model().subjectProperty().set(new Subject.Probe(List.of(5.1, 3.5, 1.4, 0.2))));
        assertThat(panel.inSight().get(1)).endsWith(" = \u22120.9007");
    }

    @Test
    void anInputThatIsClickedBringsItsLineIntoSight() {
        assertThat(panel.inSight()).noneMatch(line -> line.startsWith("z_4^(1) = "));
        PanelReader.onFx(() -> {
            panel.list().scrollTo(12);
            panel.list().layout();
        });
        assertThat(panel.inSight()).noneMatch(line -> line.startsWith("x_2\u2032 = "));
        PanelReader.onFx(() -> lab.model().selectedPartProperty().set(Optional.of(new Part.Input(1))));
        assertThat(panel.inSight()).anyMatch(line -> line.startsWith("x_2\u2032 = "));
    }
}
