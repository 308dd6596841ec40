package backprop.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.BatchSize;
import backprop.engine.Hyperparameters;
import backprop.engine.Initializer;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Optimizer;
import backprop.engine.Part;
import backprop.engine.Regularization;
import backprop.training.Configs;
import backprop.training.Session;
import backprop.training.Start;
import backprop.training.TrainingConfig;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Subject;
import backprop.ui.shell.LabExtension;
import backprop.ui.shell.LabFixture;
import backprop.ui.shell.Waiting;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(LabExtension.class)
@Tag("pictures")
class CalculationPictureUiTest {

    private LabFixture lab;
    private Stage stage;

    @org.testfx.framework.junit5.Start
    void show(Stage stage) {
        this.stage = stage;
        lab = LabFixture.show(stage, Configs.run(Configs.xor(), 63), 1440, 900, Languages.ENGLISH);
    }

    @Test
    void thePanelIsDrawnInBothThemesAndSizes(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 63);
        onFx(() -> lab.model().subjectProperty().set(Subject.training(1)));
        onFx(() -> lab.model().hoveredProperty().set(java.util.Optional.of(new backprop.engine.Part.Weight(0, 2, 1))));
        assertThat(lab.picture("calculation-light")).isNotEmpty();
        robot.clickOn("#backwardStageButton");
        assertThat(lab.picture("calculation-backward")).isNotEmpty();
        robot.clickOn("#updateStageButton");
        onFx(() -> lab.model().darkProperty().set(true));
        assertThat(lab.picture("calculation-dark-update")).isNotEmpty();
        onFx(() -> {
            stage.setWidth(1100);
            stage.setHeight(700);
        });
        robot.clickOn("#lossStageButton");
        assertThat(lab.picture("calculation-small")).isNotEmpty();
    }

    @Test
    void aLargeNetworkFoldsAndSpanishFits(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 63);
        TrainingConfig large = Configs.xor(new Layer(8, Activation.RELU), new Layer(12, Activation.SIGMOID))
                .withRule(new Hyperparameters(
                        Loss.BINARY_CROSS_ENTROPY,
                        new Optimizer.Adam(.01, .9, .999, 1e-8),
                        BatchSize.FULL,
                        false,
                        new Regularization.L2(.01),
                        true));
        lab.laboratory().training().open(new Session("large", "", large, Optional.empty()));
        lab.await(snapshot -> snapshot.epoch() == 0);
        onFx(() -> lab.model().subjectProperty().set(Subject.training(1)));
        assertThat(lab.picture("calculation-large")).isNotEmpty();
        robot.clickOn("#backwardStageButton");
        onFx(() -> lab.model().hoveredProperty().set(java.util.Optional.of(new backprop.engine.Part.Weight(1, 7, 4))));
        assertThat(lab.picture("calculation-large-backward")).isNotEmpty();
        robot.clickOn("#updateStageButton");
        onFx(() -> {
            stage.setWidth(1100);
            stage.setHeight(700);
            lab.model().localeProperty().set(Languages.SPANISH);
        });
        assertThat(lab.picture("calculation-spanish")).isNotEmpty();
        robot.clickOn("#updateStageButton");
        assertThat(lab.picture("calculation-adam")).isNotEmpty();
    }

    @Test
    void aWeightIsTracedInASmallAndInALargerNetwork(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 63);
        open(Configs.xor(new Layer(2, Activation.SIGMOID)));
        onFx(() -> lab.model().subjectProperty().set(Subject.training(1)));
        assertThat(lab.picture("calculation-2-2-1")).isNotEmpty();
        onFx(() -> lab.model().selectedPartProperty().set(Optional.of(new Part.Weight(0, 1, 1))));
        assertThat(lab.picture("calculation-2-2-1-chain")).isNotEmpty();
        onFx(() -> lab.model().darkProperty().set(true));
        assertThat(lab.picture("calculation-2-2-1-chain-dark")).isNotEmpty();
        onFx(() -> lab.model().darkProperty().set(false));
        open(Configs.xor(new Layer(8, Activation.TANH), new Layer(8, Activation.TANH)));
        assertThat(lab.picture("calculation-2-8-8-1-chain")).isNotEmpty();
        onFx(() -> lab.model().selectedPartProperty().set(Optional.empty()));
        assertThat(lab.picture("calculation-2-8-8-1")).isNotEmpty();
        onFx(() -> lab.model().selectedPartProperty().set(Optional.of(new Part.Weight(0, 4, 1))));
        onFx(() -> {
            stage.setWidth(1100);
            stage.setHeight(700);
            lab.model().localeProperty().set(Languages.SPANISH);
        });
        assertThat(lab.picture("calculation-2-8-8-1-chain-spanish")).isNotEmpty();
        robot.clickOn("#transcriptButton");
        onFx(() -> lab.model().darkProperty().set(true));
        assertThat(lab.picture("calculation-2-8-8-1-chain-spanish-dark")).isNotEmpty();
    }

    @Test
    void aTestRowSaysThatNothingIsLearnedFromIt(FxRobot robot) {
        lab.await(snapshot -> snapshot.epoch() == 63);
        TrainingConfig xor = Configs.xor(new Layer(2, Activation.SIGMOID));
        open(xor.withData(xor.data().withTest(xor.data().train())));
        robot.clickOn("#testRowsButton");
        onFx(() -> lab.model().subjectProperty().set(Subject.test(1)));
        onFx(() -> {
            stage.setWidth(1100);
            stage.setHeight(700);
            lab.model().localeProperty().set(Languages.SPANISH);
        });
        robot.clickOn("#updateStageButton");
        assertThat(lab.picture("calculation-test-row-spanish")).isNotEmpty();
    }

    @Test
    void softmaxOfManyOutputsWrapsAndSaturationIsSaid() throws Exception {
        lab.await(snapshot -> snapshot.epoch() == 63);
        double[] targets = new double[12];
        targets[3] = 1;
        List<String> names =
                java.util.stream.IntStream.range(0, 12).mapToObj(k -> "y" + k).toList();
        open(new TrainingConfig(
                new Dataset(List.of("x1", "x2"), names, List.of(new Sample(new double[] {9, -7}, targets)), List.of()),
                new Architecture(2, List.of(new Layer(3, Activation.SIGMOID), new Layer(12, Activation.SOFTMAX))),
                Start.drawn(new Initializer.Uniform(1), 4),
                new Hyperparameters(
                        Loss.CROSS_ENTROPY,
                        new Optimizer.Sgd(.1),
                        BatchSize.FULL,
                        false,
                        new Regularization.None(),
                        true)));
        assertThat(lab.picture("calculation-saturated")).isNotEmpty();
        onFx(() -> {
            ListView<?> list = (ListView<?>) stage.getScene().lookup("#calculationList");
            list.scrollTo(list.getItems()
                    .indexOf(new Entry.Group(backprop.explain.Chapter.FORWARD, new Part.Neuron(1, 0), false)));
        });
        onFx(() -> lab.model().hoveredProperty().set(Optional.of(new Part.Neuron(1, 0))));
        assertThat(lab.picture("calculation-softmax")).isNotEmpty();
    }

    private void open(TrainingConfig config) {
        lab.laboratory().training().open(new Session("XOR", "", config, Optional.empty()));
        lab.await(snapshot -> snapshot.config().equals(config));
    }

    private static void onFx(Runnable change) {
        Waiting.onFx(change);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
