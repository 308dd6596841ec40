package backprop.ui.status;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Sample;
import backprop.engine.BatchSize;
import backprop.engine.GridSpec;
import backprop.training.Configs;
import backprop.training.ManualTaskQueue;
import backprop.training.Session;
import backprop.training.Snapshot;
import backprop.training.Speed;
import backprop.training.TrainingConfig;
import backprop.training.TrainingRun;
import backprop.training.TrainingService;
import backprop.training.TrainingState;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import backprop.ui.shared.Subject;
import backprop.ui.shared.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusTextTest {

    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 8, 8);

    private final ManualTaskQueue queue = new ManualTaskQueue();
    private final List<Snapshot> snapshots = new ArrayList<>();

    private TrainingService service(TrainingRun run) {
        return new TrainingService(
                queue,
                new Session("XOR", "", run.config(), Optional.of(run.state())),
                run,
                new Speed(10),
                VIEW,
                snapshots::add);
    }

    private String status(Locale language) {
        queue.runDue();
        Texts texts = Texts.of(StatusText.class, language);
        return new StatusText(texts, new Numbers(language), Snapshot::title)
                .of(snapshots.get(snapshots.size() - 1), Subject.training(0));
    }

    @Test
    void itSaysSinceWhichEpochAllRowsAreRightNotWhichOneItIs() {
        TrainingRun run = Configs.run(Configs.xor(), 1051);
        long since = run.curve().rightSince().orElseThrow();
        assertThat(since).isBetween(1L, 500L);
        service(run);
        assertThat(status(Languages.ENGLISH)).isEqualTo("All 4 training rows are right, since epoch " + since + ".");
        assertThat(status(Languages.SPANISH)).endsWith("aciertan desde la época " + since + ".");
    }

    @Test
    void aTrainedSessionThatIsOpenedMayHaveBeenRightBefore() {
        TrainingRun run = Configs.run(Configs.xor(), 1051);
        TrainingState trained = run.state();
        TrainingService service = service(run);
        service.open(new Session("Solved", "", run.config(), Optional.of(trained)));
        service.train();
        service.pause();
        assertThat(status(Languages.ENGLISH))
                .isEqualTo("All 4 training rows are right, since epoch 1,051 at the latest.");
        assertThat(status(Languages.SPANISH)).endsWith("desde la época 1051 o antes.");
    }

    @Test
    void aSingleRowIsOne() {
        TrainingConfig xor = Configs.xor();
        List<Sample> row = List.of(new Sample(new double[] {0, 1}, new double[] {1}));
        service(Configs.run(xor.withData(xor.data().withTrain(row)), 200));
        assertThat(status(Languages.ENGLISH)).startsWith("The only training row is right, since epoch ");
        assertThat(status(Languages.SPANISH)).startsWith("La única fila de entrenamiento acierta desde la época ");
    }

    @Test
    void withinAnEpochOneRowIsAndSeveralAre() {
        TrainingConfig single = Configs.xor().withRule(Configs.xor().rule().withBatchSize(new BatchSize(1)));
        TrainingService service = service(Configs.run(single, 0));
        service.stepUpdate();
        assertThat(status(Languages.ENGLISH)).isEqualTo("Paused within epoch 1: 1 of its 4 rows is done.");
        service.stepUpdate();
        assertThat(status(Languages.ENGLISH)).isEqualTo("Paused within epoch 1: 2 of its 4 rows are done.");
        assertThat(status(Languages.SPANISH)).isEqualTo("En pausa dentro de la época 1: hechas 2 de sus 4 filas.");
    }
}
