package backprop.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backprop.engine.BatchSize;
import backprop.engine.Hyperparameters;
import backprop.engine.Optimizer;
import backprop.engine.Regularization;
import backprop.training.Session;
import backprop.training.TrainingConfig;
import backprop.training.TrainingRun;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who saves, opens again and trains on ends with the same bits as who never stopped. */
class ResumedRunTest {

    static Stream<Optimizer> optimizers() {
        return Stream.of(
                new Optimizer.Sgd(0.3),
                new Optimizer.Momentum(0.05, 0.9),
                new Optimizer.Nesterov(0.05, 0.8),
                new Optimizer.Adagrad(0.1, 1e-10),
                new Optimizer.RmsProp(0.01, 0.95, 1e-8),
                new Optimizer.Adam(0.02, 0.9, 0.99, 1e-7));
    }

    @ParameterizedTest
    @MethodSource("optimizers")
    void aSavedRunGoesOnToTheSameBits(Optimizer optimizer) throws SessionException {
        Session preset = Presets.open("overfitting");
        TrainingConfig config = preset.config()
                .withRule(new Hyperparameters(
                        preset.config().rule().loss(),
                        optimizer,
                        new BatchSize(3),
                        true,
                        new Regularization.L2(0.01),
                        true));
        Session start = new Session("a", "", config, Optional.empty());
        TrainingRun straight = run(start, 60);

        TrainingRun half = run(start, 25);
        Session saved = new Session("a", "", config, Optional.of(half.state()));
        Session opened = SessionFile.parse(SessionFile.text(saved));
        assertEquals(saved, opened);
        assertEquals(straight.state(), run(opened, 35).state());
    }

    private static TrainingRun run(Session session, int epochs) {
        TrainingRun run = session.run();
        for (int e = 0; e < epochs; e++) {
            run.epoch();
        }
        return run;
    }
}
