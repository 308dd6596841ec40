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

    @Test
    void pictures() {
        LabFixture lab = open(LabFixture.xor(), 63, 1440, 900, Languages.ENGLISH);
        lab.await(s -> s.epoch() == 63);
        lab.picture("t-xor63");
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> lab.model().darkProperty().set(true));
        lab.picture("t-xor63-dark");
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> lab.model().darkProperty().set(false));
        lab.laboratory().close();
        LabFixture small = open(LabFixture.xor(), 0, 1100, 700, Languages.SPANISH);
        small.await(s -> s.epoch() == 0);
        small.picture("t-xor0-es-small");
        small.laboratory().close();
        LabFixture tests = open(many(30, 12), 200, 1440, 900, Languages.ENGLISH);
        tests.await(s -> s.epoch() == 200);
        tests.picture("t-test");
        tests.laboratory().close();
        LabFixture big = open(many(10000, 0), 10, 1100, 700, Languages.ENGLISH);
        big.await(s -> s.epoch() == 10);
        big.picture("t-big");
        big.laboratory().close();
    }
}
