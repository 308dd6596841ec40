package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Part;
import backprop.training.Configs;
import backprop.training.Snapshot;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Values before and after an update that was made stage by stage, while the calculation is about the one before. */
@ExtendWith(LabExtension.class)
class OldAndNewUiTest {

    private static final Part.Weight WEIGHT = new Part.Weight(0, 1, 0);
    private static final Numbers NUMBERS = new Numbers(Languages.ENGLISH);

    private LabFixture lab;

    @Start
    void show(Stage stage) {
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 63), 1440, 900, Languages.ENGLISH);
    }

    @Test
    void afterAnUpdateTheDiagramTellsTheOldValueAndTheNewOne(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 63);
        String old = weight(lab.model().snapshot());
        robot.interact(() -> {
            lab.model().reduceMotionProperty().set(true);
            lab.model().subjectProperty().set(Subject.training(1));
            lab.model().hoveredProperty().set(Optional.of(WEIGHT));
        });
        for (int stage = 0; stage < 4; stage++) {
            lab.laboratory().training().stepStage();
        }
        lab.await(snapshot -> snapshot.position().made().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        NetworkDiagram diagram = robot.lookup("#networkDiagram").queryAs(NetworkDiagram.class);
        String now = weight(lab.model().snapshot());
        assertThat(diagram.getAccessibleText())
                .isEqualTo("weight from x1 to neuron 2 of layer 1: " + now + " (before the update " + old + ")");
        assertThat(label(diagram)).endsWith("=  +" + old + " \u2192 +" + now);
        lab.picture("network-old-and-new");
    }

    private static String label(NetworkDiagram diagram) {
        List<MathText> lines = new PartTexts(diagram.viewProperty().get().orElseThrow()).label(WEIGHT);
        return lines.get(0).runs().stream().map(MathText.Run::text).collect(Collectors.joining());
    }

    private static String weight(Snapshot snapshot) {
        return NUMBERS.significant(snapshot.network().weight(0, 1, 0), 5);
    }
}
