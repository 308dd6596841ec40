package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.data.TargetKind;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.BatchSize;
import backprop.engine.GridSpec;
import backprop.engine.Hyperparameters;
import backprop.engine.Initializer;
import backprop.engine.Layer;
import backprop.engine.Loss;
import backprop.engine.Optimizer;
import backprop.engine.Regularization;
import backprop.engine.ResponseGrid;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Training where the network receives scaled inputs. */
class ScaledTrainingTest {

    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], 140, 210, 40, 110, 7, 9);

    private final ManualTaskQueue queue = new ManualTaskQueue();
    private final List<Snapshot> snapshots = new ArrayList<>();

    private static Sample row(double height, double weight, double tall) {
        return new Sample(new double[] {height, weight}, new double[] {tall});
    }

    private static TrainingConfig config(Dataset data) {
        return new TrainingConfig(
                data,
                new Architecture(2, List.of(new Layer(3, Activation.TANH), new Layer(1, Activation.SIGMOID))),
                Start.drawn(new Initializer.XavierUniform(), 4),
                new Hyperparameters(
                        Loss.BINARY_CROSS_ENTROPY,
                        new Optimizer.Momentum(0.2, 0.9),
                        new BatchSize(2),
                        true,
                        new Regularization.L2(0.01),
                        true));
    }

    private static TrainingConfig heights() {
        return config(new Dataset(
                List.of("height", "weight"),
                List.of("tall"),
                List.of(row(160, 50, 0), row(165, 80, 0), row(185, 75, 1), row(190, 95, 1), row(172, 60, 0)),
                List.of(row(178, 70, 1))));
    }

    private static TrainingConfig scaled(Scaling.Method method) {
        return heights().withScaling(method);
    }

    private static Sample byHand(Scaling scaling, Sample row) {
        double[] inputs = new double[2];
        for (int column = 0; column < 2; column++) {
            inputs[column] = (row.input(column) - scaling.shift(column)) / scaling.scale(column);
        }
        return new Sample(inputs, row.targets());
    }

    private static List<Sample> byHand(Scaling scaling, List<Sample> rows) {
        return rows.stream().map(row -> byHand(scaling, row)).toList();
    }

    private static TrainingRun run(TrainingConfig config, int epochs) {
        TrainingRun run = new TrainingRun(config, TrainingState.initial(config));
        for (int e = 0; e < epochs; e++) {
            run.epoch();
        }
        return run;
    }

    @ParameterizedTest
    @EnumSource(Scaling.Method.class)
    void aScaledSessionLearnsAsOneWhoseRowsWereScaledByHand(Scaling.Method method) {
        TrainingConfig config = scaled(method);
        Scaling scaling = config.data().scaling();
        Dataset data = heights().data();
        TrainingConfig other = config(
                method == Scaling.Method.NONE
                        ? data
                        : new Dataset(
                                data.inputs(),
                                data.outputs(),
                                byHand(scaling, data.train()),
                                byHand(scaling, data.test())));
        TrainingRun run = run(config, 30);
        TrainingRun same = run(other, 30);
        assertThat(run.state()).isEqualTo(same.state());
        assertThat(run.curve().train(30)).isEqualTo(same.curve().train(30));
        assertThat(run.test(run.state().network()).orElseThrow().loss())
                .isEqualTo(same.test(run.state().network()).orElseThrow().loss());
    }

    @Test
    void aPointIsPredictedAsTheRowWithTheSameInputs() {
        TrainingRun run = run(scaled(Scaling.Method.STANDARD), 12);
        for (int r = 0; r < 5; r++) {
            double[] inputs = run.config().data().train().get(r).inputs();
            assertThat(run.predict(inputs))
                    .containsExactly(run.train(run.state().network()).predictions(r));
        }
    }

    private TrainingService service(TrainingConfig config) {
        return new TrainingService(
                queue,
                new Session("", "", config, Optional.empty()),
                run(config, 0),
                new Speed(10),
                VIEW,
                snapshots::add);
    }

    private Snapshot newest() {
        queue.runDue();
        return snapshots.get(snapshots.size() - 1);
    }

    @Test
    void thePlaneShowsThePredictionsOfTheInputsOfItsAxes() {
        TrainingService service = service(scaled(Scaling.Method.RANGE));
        for (int e = 0; e < 20; e++) {
            service.stepEpoch();
        }
        Snapshot snapshot = newest();
        ResponseGrid grid = snapshot.outputGrid();
        assertThat(grid.spec()).isEqualTo(VIEW);
        assertThat(snapshot.neuronGrid().spec()).isEqualTo(VIEW.withCells(24, 24));
        for (int row = 0; row < VIEW.rows(); row++) {
            for (int column = 0; column < VIEW.columns(); column++) {
                double said = snapshot.forward(VIEW.x(column), VIEW.y(row)).outputs()[0];
                assertThat((double) grid.output(0, column, row)).isCloseTo(said, within(1e-6));
            }
        }
    }

    /** With one input the other axis is that of the output, which is not scaled; finely too, when training rests. */
    @Test
    void aCurveShowsThePredictionsOfItsOneInput() {
        Dataset data = new Dataset(
                List.of("year"), List.of("y"), List.of(row(1990, 0), row(2000, 1), row(2010, 0)), List.of());
        TrainingConfig one = DataFit.of(heights(), data, TargetKind.BINARY).withScaling(Scaling.Method.STANDARD);
        TrainingService service = service(one);
        GridSpec view = new GridSpec(0, 0, new double[1], 1985, 2015, -0.2, 1.2, 13, 1);
        service.setView(view, 60);
        newest();
        queue.pass(1_000_000_000L);
        Snapshot snapshot = newest();
        ResponseGrid grid = snapshot.outputGrid();
        assertThat(grid.spec()).isEqualTo(view.withCells(60, 1));
        for (int column = 0; column < 60; column++) {
            double said = snapshot.forward(grid.spec().x(column)).outputs()[0];
            assertThat((double) grid.output(0, column, 0)).isCloseTo(said, within(1e-6));
        }
    }

    @Test
    void theNumbersFollowTheRowsAndComeBackToTheBit() {
        TrainingService service = service(scaled(Scaling.Method.STANDARD));
        Scaling before = newest().config().data().scaling();
        service.change(config -> config.withData(config.data().withRow(0, row(1000, 50, 0))));
        Scaling changed = newest().config().data().scaling();
        assertThat(changed.shift(0)).isEqualTo((1000 + 165 + 185 + 190 + 172) / 5.0);
        assertThat(newest().undoable().undo().orElseThrow().kind()).isEqualTo(Edit.Kind.ROW_CHANGED);
        service.undo();
        assertThat(newest().config().data().scaling()).isEqualTo(before);
        service.redo();
        assertThat(newest().config().data().scaling()).isEqualTo(changed);
    }

    @Test
    void givenNumbersComeBackWhenAnEditIsUndone() {
        Scaling given = new Scaling(Scaling.Method.STANDARD, new double[] {170, 70}, new double[] {10, 20});
        TrainingConfig config = config(heights().data().withScaling(given));
        TrainingService service = service(config);
        service.change(c -> c.withData(c.data().withoutRow(2)));
        assertThat(newest().config().data().scaling()).isNotEqualTo(given);
        service.undo();
        assertThat(newest().config()).isEqualTo(config);
    }

    /** As a change of data does: with the weights learned so far, marked in the error history. */
    @Test
    void anotherMethodGoesOnWithTheWeightsAndIsMarked() {
        TrainingService service = service(heights());
        service.stepEpoch();
        service.stepEpoch();
        Snapshot before = newest();
        service.change(config -> config.withScaling(Scaling.Method.STANDARD));
        Snapshot after = newest();
        assertThat(after.network()).isEqualTo(before.network());
        assertThat(after.epoch()).isEqualTo(2);
        assertThat(after.run()).isEqualTo(before.run());
        assertThat(after.curve().marks()).hasSize(before.curve().marks().length + 1);
        assertThat(after.notice().kind()).isEqualTo(Notice.Kind.SCALING_CHANGED);
        assertThat(after.undoable().undo().orElseThrow().kind()).isEqualTo(Edit.Kind.SCALING);
        assertThat(after.train()).isNotEqualTo(before.train());
        service.undo();
        assertThat(newest().config()).isEqualTo(before.config());
        assertThat(newest().train().loss()).isEqualTo(before.train().loss());
    }

    @Test
    void withinAnEpochAnotherScalingBeginsItAnew() {
        TrainingService service = service(heights());
        service.stepEpoch();
        service.stepUpdate();
        assertThat(newest().position().rows()).isEqualTo(2);
        service.change(config -> config.withScaling(Scaling.Method.RANGE));
        assertThat(newest().position().rows()).isZero();
        assertThat(newest().notice().kind()).isEqualTo(Notice.Kind.EPOCH_BEGINS_ANEW);
    }

    @Test
    void otherDataAreScaledTheSameWayWithTheirOwnNumbers() {
        Dataset other =
                new Dataset(List.of("a"), List.of("y"), List.of(row(2, 1), row(6, 0), row(4, 1)), List.of(row(100, 0)));
        TrainingConfig fitted = DataFit.of(scaled(Scaling.Method.RANGE), other, TargetKind.BINARY);
        assertThat(fitted.data().scaling())
                .isEqualTo(new Scaling(Scaling.Method.RANGE, new double[] {2}, new double[] {4}));
        assertThat(DataFit.of(heights(), other, TargetKind.BINARY).data().scaling())
                .isEqualTo(Scaling.NONE);
    }

    private static Sample row(double input, double target) {
        return new Sample(new double[] {input}, new double[] {target});
    }

    @Test
    void theNeuronsThatLearnNothingAreThoseOfTheScaledInputs() {
        assertThat(run(heights(), 0).stuckNeurons(Long.MAX_VALUE).causes()).isNotEmpty();
        assertThat(run(scaled(Scaling.Method.STANDARD), 0)
                        .stuckNeurons(Long.MAX_VALUE)
                        .causes())
                .isEmpty();
    }
}
