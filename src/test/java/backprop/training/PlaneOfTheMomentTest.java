package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Activation;
import backprop.engine.GridSpec;
import backprop.engine.Layer;
import backprop.engine.ResponseGrid;
import backprop.engine.fast.FastPasses;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The plane is that of the moment whose numbers stand beside it, however slow the machine. */
class PlaneOfTheMomentTest {

    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], -0.5, 1.5, -0.5, 1.5, 64, 64);

    private final List<Snapshot> snapshots = new ArrayList<>();

    /** Each look at the clock takes time, as on a machine that is busy with something else. */
    private static final class BusyMachine implements TaskQueue {

        private final ManualTaskQueue queue = new ManualTaskQueue();

        @Override
        public void execute(Runnable task) {
            queue.execute(task);
        }

        @Override
        public void executeAfter(long nanos, Runnable task) {
            queue.executeAfter(nanos, task);
        }

        @Override
        public long nanoTime() {
            queue.tick(7_000_000);
            return queue.nanoTime();
        }

        @Override
        public void close() {
            queue.close();
        }
    }

    private void train(int layers, int units, int slices) {
        Layer[] hidden =
                Collections.nCopies(layers, new Layer(units, Activation.TANH)).toArray(Layer[]::new);
        BusyMachine machine = new BusyMachine();
        TrainingConfig config = Configs.xor(hidden);
        TrainingService service = new TrainingService(
                machine,
                new Session("", "", config, Optional.empty()),
                Configs.run(config, 0),
                Speed.UNLIMITED,
                VIEW,
                snapshots::add);
        machine.queue.runDue();
        service.train();
        for (int i = 0; i < slices; i++) {
            machine.queue.runDue();
        }
        service.pause();
        machine.queue.runDue();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 64})
    void eachSnapshotCarriesThePlaneOfItsOwnNetwork(int units) {
        train(1, units, 20);
        assertThat(snapshots).hasSizeGreaterThan(15);
        assertThat(snapshots.get(snapshots.size() - 1).epoch()).isGreaterThan(15);
        for (Snapshot snapshot : snapshots) {
            GridSpec spec = snapshot.outputGrid().spec();
            assertThat(values(snapshot.outputGrid()))
                    .as("epoch %d", snapshot.epoch())
                    .isEqualTo(values(ResponseGrid.ofOutputs(FastPasses.INSTANCE, snapshot.network(), spec)));
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 4, 24", "3, 64, 21", "8, 64, 12"})
    void eachSnapshotOfTrainingCarriesTheResponsesOfItsOwnNeurons(int layers, int units, int cells) {
        train(layers, units, 10);
        assertThat(snapshots.get(snapshots.size() - 2).isTraining()).isTrue();
        for (Snapshot snapshot : snapshots) {
            GridSpec spec = snapshot.neuronGrid().spec();
            assertThat(spec.columns()).isEqualTo(snapshot.isTraining() ? cells : 24);
            ResponseGrid expected = ResponseGrid.ofAllNeurons(FastPasses.INSTANCE, snapshot.network(), spec);
            for (int column = 0; column < spec.columns(); column++) {
                assertThat(snapshot.neuronGrid().value(0, 0, column, 3))
                        .as("epoch %d", snapshot.epoch())
                        .isEqualTo(expected.value(0, 0, column, 3));
            }
        }
    }

    private static List<Double> values(ResponseGrid grid) {
        List<Double> values = new ArrayList<>();
        for (int row = 0; row < grid.spec().rows(); row++) {
            for (int column = 0; column < grid.spec().columns(); column++) {
                values.add((double) grid.output(0, column, row));
            }
        }
        return values;
    }
}
