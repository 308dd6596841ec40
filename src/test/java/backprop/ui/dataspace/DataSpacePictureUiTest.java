package backprop.ui.dataspace;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Configs;
import backprop.training.TrainingConfig;
import backprop.ui.dataspace.plot.Probes;
import backprop.ui.dataspace.plot.Sessions;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the data space of every kind of session, for people to look at. */
@ExtendWith(LabExtension.class)
@Tag("pictures")
class DataSpacePictureUiTest {

    private Stage stage;
    private LabFixture lab;

    @Start
    void keep(Stage shown) {
        stage = shown;
    }

    private void open(TrainingConfig config, int epochs, double width, double height) {
        lab = LabFixture.open(stage, Configs.run(config, epochs), width, height, Languages.ENGLISH);
    }

    private void dark() {
        Waiting.onFx(() -> lab.model().darkProperty().set(true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void probe(double... inputs) {
        Waiting.onFx(() -> new Probes(lab.model()).add(inputs));
    }

    @Test
    void xor() {
        open(Configs.xor(), 0, 1440, 900);
        assertThat(lab.picture("plane-xor-0")).isNotEmpty();
    }

    @Test
    void xorWhileItLearns() {
        open(Configs.xor(), 63, 1440, 900);
        probe(0.62, 0.18);
        assertThat(lab.picture("plane-xor-63")).isNotEmpty();
        dark();
        assertThat(lab.picture("plane-xor-63-dark")).isNotEmpty();
    }

    @Test
    void xorInASmallWindow() {
        open(Configs.xor(), 500, 1100, 700);
        probe(1.2, 1.2);
        probe(-0.2, -0.2);
        probe(0.5, 0.5);
        assertThat(lab.picture("plane-xor-500-small")).isNotEmpty();
    }

    @Test
    void theCrosshairOfTheKeyboard(FxRobot robot) {
        open(Configs.xor(), 200, 1440, 900);
        // Only what is reached by keyboard shows the ring of the focus.
        probe(0.3, 0.6);
        do {
            robot.push(KeyCode.TAB);
        } while (!robot.lookup("#dataSpace").query().isFocused());
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT).push(KeyCode.SHIFT, KeyCode.UP);
        assertThat(lab.picture("plane-keyboard")).isNotEmpty();
    }

    @Test
    void threeInputs() {
        open(Sessions.majority(), 100, 1440, 900);
        Waiting.onFx(() -> lab.model().subjectProperty().set(Subject.training(3)));
        lab.await(snapshot -> snapshot.outputGrid().spec().held()[2] == 1);
        assertThat(lab.picture("plane-3-inputs")).isNotEmpty();
    }

    @Test
    void oneInput() {
        open(Sessions.wave(), 300, 1440, 900);
        probe(0.4);
        assertThat(lab.picture("plane-1-input")).isNotEmpty();
        dark();
        assertThat(lab.picture("plane-1-input-dark")).isNotEmpty();
    }

    @Test
    void threeClasses() {
        open(Sessions.blobs(), 300, 1440, 900);
        probe(5, 3);
        assertThat(lab.picture("plane-softmax")).isNotEmpty();
        dark();
        assertThat(lab.picture("plane-softmax-dark")).isNotEmpty();
    }

    @Test
    void twoOutputs() {
        open(Sessions.twoOutputs(), 300, 1100, 700);
        assertThat(lab.picture("plane-2-outputs-small")).isNotEmpty();
    }

    @Test
    void manyRows() {
        for (int count : List.of(150, 600, 2000, 10_000)) {
            open(Sessions.circle(count), 40, 1440, 900);
            assertThat(lab.picture("plane-rows-" + count)).isNotEmpty();
            lab.laboratory().close();
        }
    }
}
