package backprop.ui.dataset;

import backprop.data.*;
import backprop.ui.*;
import java.util.*;
import javafx.scene.control.*;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ScratchUiTest {

    private Stage stage;

    @org.testfx.framework.junit5.Start
    void start(Stage stage) {
        this.stage = stage;
    }

    private LabFixture open(backprop.training.TrainingConfig config, int epochs, double w, double h, Locale locale) {
        return WaitForAsyncUtils.waitForAsyncFx(
                60000, () -> LabFixture.show(stage, LabFixture.run(config, epochs), w, h, locale));
    }

    private static backprop.training.TrainingConfig many(int n, int tests) {
        var base = LabFixture.xor();
        Random random = new Random(1);
        List<Sample> rows = new ArrayList<>();
        List<Sample> test = new ArrayList<>();
        for (int i = 0; i < n + tests; i++) {
            double a = random.nextGaussian() * 0.4 + random.nextInt(2),
                    b = random.nextGaussian() * 0.4 + random.nextInt(2);
            (i < n ? rows : test).add(new Sample(new double[] {a, b}, new double[] {(a > 0.5) != (b > 0.5) ? 1 : 0}));
        }
        return base.withData(base.data().withTrain(rows).withTest(test));
    }

    private static backprop.training.TrainingConfig diverging() {
        var base = LabFixture.xor();
        return new backprop.training.TrainingConfig(
                base.data(),
                new backprop.engine.Architecture(
                        2,
                        List.of(
                                new backprop.engine.Layer(4, backprop.engine.Activation.LINEAR),
                                new backprop.engine.Layer(1, backprop.engine.Activation.LINEAR))),
                base.start(),
                new backprop.engine.Hyperparameters(
                        backprop.engine.Loss.MEAN_SQUARED_ERROR,
                        new backprop.engine.Optimizer.Sgd(0.9),
                        backprop.engine.BatchSize.FULL,
                        false,
                        new backprop.engine.Regularization.None(),
                        true));
    }

    private void shot(
            String name,
            backprop.training.TrainingConfig config,
            int epochs,
            double w,
            double h,
            Locale locale,
            java.util.function.Consumer<LabFixture> before) {
        LabFixture lab = open(config, epochs, w, h, locale);
        lab.await(s -> true);
        before.accept(lab);
        WaitForAsyncUtils.waitForFxEvents();
        lab.picture(name);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> lab.model().darkProperty().set(false));
        lab.laboratory().close();
    }

    private static void fx(Runnable r) {
        WaitForAsyncUtils.waitForAsyncFx(100000, r);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void key(javafx.scene.input.KeyCode code) {
        var pane = stage.getScene().lookup("#errorChart");
        pane.requestFocus();
        pane.fireEvent(new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void pictures() {
        shot("t-0", LabFixture.xor(), 0, 1440, 900, Languages.ENGLISH, l -> {});
        shot(
                "t-63",
                LabFixture.xor(),
                63,
                1440,
                900,
                Languages.ENGLISH,
                l -> fx(() -> key(javafx.scene.input.KeyCode.PAGE_UP)));
        shot("t-63d", LabFixture.xor(), 63, 1440, 900, Languages.ENGLISH, l -> {
            fx(() -> l.model().darkProperty().set(true));
            fx(() -> {
                key(javafx.scene.input.KeyCode.PAGE_UP);
            });
        });
        shot(
                "t-500log",
                LabFixture.xor(),
                500,
                1100,
                700,
                Languages.SPANISH,
                l -> fx(() -> l.model().logarithmicLossProperty().set(true)));
        shot(
                "t-100k",
                LabFixture.xor(),
                100000,
                1440,
                900,
                Languages.ENGLISH,
                l -> fx(() -> l.model().logarithmicLossProperty().set(true)));
        shot(
                "t-test",
                many(30, 30),
                3000,
                1440,
                900,
                Languages.ENGLISH,
                l -> fx(() -> {
                    key(javafx.scene.input.KeyCode.PAGE_UP);
                }));
        shot("t-testd", many(30, 30), 3000, 1100, 700, Languages.ENGLISH, l -> {
            fx(() -> l.model().darkProperty().set(true));
            fx(() -> {
                key(javafx.scene.input.KeyCode.HOME);
            });
        });
        shot("t-div", diverging(), 60, 1440, 900, Languages.ENGLISH, l -> {});
        shot(
                "t-divlog",
                diverging(),
                60,
                1440,
                900,
                Languages.ENGLISH,
                l -> fx(() -> l.model().logarithmicLossProperty().set(true)));
        shot("t-marks", many(30, 30), 3000, 1100, 700, Languages.SPANISH, l -> {
            for (int k = 0; k < 3; k++) {
                long n = 3000 + 100 * k;
                for (int e = 0; e < 100; e++) l.laboratory().training().stepEpoch();
                l.await(s -> s.epoch() == n + 100);
                int kk = k;
                l.laboratory()
                        .training()
                        .change(c ->
                                c.withData(c.data().withRow(0, new Sample(new double[] {kk, 3}, new double[] {0}))));
            }
            l.laboratory().training().stepEpoch();
            l.await(s -> s.epoch() == 3301);
            fx(() -> {
                key(javafx.scene.input.KeyCode.PAGE_UP);
                key(javafx.scene.input.KeyCode.END);
            });
        });
        shot("t-big", many(10000, 0), 10, 1100, 700, Languages.ENGLISH, l -> {});
    }
}
