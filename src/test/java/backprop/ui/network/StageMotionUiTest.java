package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Activation;
import backprop.engine.GridSpec;
import backprop.engine.Layer;
import backprop.training.Configs;
import backprop.training.ManualTaskQueue;
import backprop.training.Session;
import backprop.training.Snapshot;
import backprop.training.Speed;
import backprop.training.Stage;
import backprop.training.TrainingConfig;
import backprop.training.TrainingService;
import backprop.ui.shared.Fonts;
import backprop.ui.shared.LabModel;
import backprop.ui.shared.Languages;
import backprop.ui.shell.Pictures;
import backprop.ui.shell.ThreadCost;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A diagram whose time is turned by hand, fed by a training service whose time is too. */
@ExtendWith(ApplicationExtension.class)
@Tag("illustrated")
class StageMotionUiTest {

    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 8, 8);

    private final ManualTaskQueue queue = new ManualTaskQueue();
    private final HandPulse pulse = new HandPulse();
    private final LabModel lab = new LabModel(Languages.ENGLISH);
    private TrainingService training;
    private NetworkDiagram diagram;
    private Scene scene;
    private FxRobot robot;

    /** Time passes where the test says so. */
    private static final class HandPulse implements Pulse {

        private DoubleConsumer told = millis -> {};

        @Override
        public void start(DoubleConsumer listener) {
            told = listener;
        }

        @Override
        public void stop() {
            told = millis -> {};
        }
    }

    @Start
    void show(javafx.stage.Stage window) {
        Fonts.load();
        scene = new Scene(new StackPane(), 760, 420, Color.WHITE);
        window.setScene(scene);
        window.show();
    }

    @BeforeEach
    void open(FxRobot given) {
        robot = given;
        open(Configs.xor());
    }

    private void open(TrainingConfig config) {
        training = new TrainingService(
                queue,
                new Session("XOR", "", config, Optional.empty()),
                Configs.run(config, 20),
                new Speed(50),
                VIEW,
                lab::accept);
        queue.runDue();
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            diagram = new NetworkDiagram(pulse);
            ((StackPane) scene.getRoot()).getChildren().setAll(diagram);
            diagram.follow(lab);
            diagram.requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void step(Runnable command) {
        command.run();
        queue.runDue();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void at(double millis) {
        robot.interact(() -> pulse.told.accept(millis));
    }

    private boolean isPlaying() {
        return diagram.playingProperty().get();
    }

    private Reveal reveal() {
        return diagram.viewProperty().get().orElseThrow().reveal();
    }

    private Age age() {
        return diagram.viewProperty().get().orElseThrow().age();
    }

    private Snapshot shown() {
        return diagram.viewProperty().get().orElseThrow().values().snapshot();
    }

    private int[] picture() {
        BufferedImage image = image();
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private BufferedImage image() {
        return SwingFXUtils.fromFXImage(Pictures.of(scene), null);
    }

    private void keep(String name) {
        Pictures.write("motion-" + name, () -> Pictures.of(scene), () -> {});
    }

    @Test
    void valuesTravelLayerByLayer() {
        step(training::stepStage);
        assertThat(isPlaying()).isTrue();
        at(1000);
        at(1150);
        assertThat(reveal().showsValue(0)).isFalse();
        keep("forward-1");
        at(1450);
        assertThat(reveal().showsValue(0)).isTrue();
        assertThat(reveal().showsValue(1)).isFalse();
        keep("forward-2");
        at(1600);
        assertThat(isPlaying()).isFalse();
        assertThat(reveal().showsValue(1)).isTrue();
    }

    @Test
    void anUpdatePlaysAllStagesWithTheOldNumbersUntilItIsMade() {
        Snapshot before = lab.snapshot();
        step(training::stepUpdate);
        assertThat(lab.snapshot().updates()).isEqualTo(21);
        at(0);
        at(299);
        assertThat(shown()).isSameAs(before);
        assertThat(age()).isEqualTo(Age.OLD);
        at(750);
        keep("loss");
        at(900 + 450);
        keep("backward");
        assertThat(reveal().showsDelta(1)).isTrue();
        at(1499);
        assertThat(shown()).isSameAs(before);
        at(1500 + 150);
        keep("update");
        assertThat(shown()).isSameAs(lab.snapshot());
        assertThat(age()).isEqualTo(Age.SAME);
        at(1800);
        assertThat(isPlaying()).isFalse();
    }

    /** The calculation stays with the update that was made. */
    @Test
    void theStageUpdateShowsTheOldNumbersAsThoseOfTheCalculationAndThenNewOnes() {
        for (int i = 0; i < 3; i++) {
            step(training::stepStage);
            at(0);
            at(10_000);
            assertThat(age()).isEqualTo(Age.SAME);
        }
        step(training::stepStage);
        at(0);
        at(10_000);
        assertThat(isPlaying()).isFalse();
        assertThat(age()).isEqualTo(Age.NEW);
        assertThat(age().marked(List.of("0.5"))).containsExactly("\u21920.5");
        step(training::stepStage);
        assertThat(age()).isEqualTo(Age.SAME);
    }

    @Test
    void anUpdateAfterSomeStagesPlaysTheOthers() {
        for (int i = 0; i < 3; i++) {
            step(training::stepStage);
        }
        step(training::stepUpdate);
        at(0);
        at(299);
        assertThat(isPlaying()).isTrue();
        assertThat(shown()).isSameAs(lab.snapshot());
        at(300);
        assertThat(isPlaying()).isFalse();
    }

    @Test
    @Tag("drawn")
    void anyKeyOrClickEndsInExactlyTheSameState() {
        for (Stage stage : Stage.values()) {
            int[] byKey = ended(() -> robot.type(KeyCode.F12));
            step(training::stepBack);
            assertThat(isPlaying()).as("a step back shows its end at once").isFalse();
            int[] byClick = ended(() -> robot.clickOn(diagram));
            step(training::stepBack);
            assertThat(ended(() -> at(10_000))).as(stage + " after a click").isEqualTo(byClick);
            assertThat(picture()).as(stage + " after a key").isEqualTo(byKey);
        }
    }

    /** The picture of the next stage when {@code ending} has ended its motion. */
    private int[] ended(Runnable ending) {
        step(training::stepStage);
        at(0);
        at(100);
        int[] underWay = picture();
        assertThat(isPlaying()).isTrue();
        ending.run();
        robot.interact(() -> lab.hoveredProperty().set(Optional.empty()));
        assertThat(isPlaying()).isFalse();
        assertThat(picture()).isNotEqualTo(underWay);
        return picture();
    }

    @Test
    @Tag("drawn")
    void reducedMotionShowsTheEndAtOnce() {
        step(training::stepStage);
        at(0);
        at(10_000);
        int[] played = picture();
        step(training::stepBack);
        robot.interact(() -> lab.reduceMotionProperty().set(true));
        step(training::stepStage);
        assertThat(isPlaying()).isFalse();
        assertThat(picture()).isEqualTo(played);
    }

    @Test
    void whoWantsLessMotionEndsTheOneThatIsPlayed() {
        step(training::stepStage);
        at(0);
        robot.interact(() -> lab.reduceMotionProperty().set(true));
        assertThat(isPlaying()).isFalse();
    }

    @Test
    void aNewerMomentEndsWhatIsPlayed() {
        step(training::stepStage);
        at(0);
        at(100);
        step(training::stepStage);
        assertThat(reveal().showsValue(1)).as("the loss is played now").isTrue();
        step(training::stepEpoch);
        assertThat(isPlaying()).as("an epoch shows its end at once").isFalse();
    }

    @Test
    void aFinerPictureOfTheSameMomentDoesNotEndIt() {
        step(training::stepStage);
        at(0);
        at(100);
        step(() -> queue.pass(1_000_000_000));
        assertThat(isPlaying()).isTrue();
    }

    @Test
    void trainingIsPlayedInSlowMotionOnly() {
        step(training::train);
        step(() -> queue.pass(100_000_000));
        assertThat(isPlaying()).isFalse();
        step(() -> training.setSpeed(Speed.slowMotion(750)));
        step(() -> queue.pass(1));
        assertThat(lab.snapshot().position().stage()).contains(Stage.FORWARD);
        at(0);
        at(749);
        assertThat(reveal().showsValue(0)).isFalse();
        at(751);
        assertThat(reveal().showsValue(0)).isTrue();
        at(1500);
        assertThat(isPlaying()).isFalse();
        // The rest of 400 ms, then the next stage.
        step(() -> queue.pass(1_901_000_000L));
        assertThat(lab.snapshot().position().stage()).contains(Stage.LOSS);
        assertThat(isPlaying()).isTrue();
    }

    @Test
    @Tag("bench")
    void aMomentOfALargeNetworkIsDrawnWithinTheTimeOfAFrame() {
        open(Configs.xor(new Layer(16, Activation.TANH), new Layer(16, Activation.TANH)));
        step(training::stepStage);
        at(0);
        AtomicInteger next = new AtomicInteger(300);
        double median = ThreadCost.median(
                30, () -> ThreadCost.millisOnJavaFx(() -> pulse.told.accept((double) next.incrementAndGet())));
        keep("16-16");
        ThreadCost.assertBelow("a moment of a large network is drawn within the time of a frame", median, 4);
    }
}
