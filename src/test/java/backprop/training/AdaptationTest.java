package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import backprop.engine.Regularization;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AdaptationTest {

    private static Dataset data(int inputs, double[]... targets) {
        List<String> outputs =
                IntStream.range(0, targets[0].length).mapToObj(k -> "y" + k).toList();
        List<Sample> rows = List.of(targets).stream()
                .map(target -> new Sample(new double[inputs], target))
                .toList();
        return new Dataset(Collections.nCopies(inputs, "x"), outputs, rows, List.of());
    }

    private static TrainingConfig config(Activation output, Loss loss) {
        return new TrainingConfig(
                data(2, new double[] {0}, new double[] {1}),
                new Architecture(2, List.of(new Layer(5, Activation.RELU), new Layer(1, output))),
                backprop.training.Start.drawn(new Initializer.XavierUniform(), 3),
                new Hyperparameters(
                        loss, new Optimizer.Sgd(0.5), BatchSize.FULL, false, new Regularization.None(), true));
    }

    private static final TrainingConfig BINARY = config(Activation.SIGMOID, Loss.BINARY_CROSS_ENTROPY);

    @Test
    void classesGetSoftmaxAndCrossEntropyAndHiddenLayersStay() {
        TrainingConfig adapted = BINARY.adaptedTo(data(4, new double[] {1, 0, 0}, new double[] {0, 0, 1}));
        assertThat(adapted.architecture())
                .isEqualTo(
                        new Architecture(4, List.of(new Layer(5, Activation.RELU), new Layer(3, Activation.SOFTMAX))));
        assertThat(adapted.rule().loss()).isEqualTo(Loss.CROSS_ENTROPY);
        assertThat(adapted.start().seed()).isEqualTo(3);
    }

    @Test
    void otherNumbersGetALinearOutputAndHalfTheSquaredError() {
        TrainingConfig adapted = BINARY.adaptedTo(data(2, new double[] {0.5}, new double[] {7}));
        assertThat(adapted.architecture().outputActivation()).isEqualTo(Activation.LINEAR);
        assertThat(adapted.rule().loss()).isEqualTo(Loss.HALF_SQUARED_ERROR);
        assertThat(Adaptation.notice(BINARY, adapted)).isEqualTo(Notice.Kind.ADAPTED_TO_NUMBERS);
    }

    @Test
    void aLossThatSuitsDataOfTheSameKindStays() {
        TrainingConfig present = config(Activation.TANH, Loss.MEAN_SQUARED_ERROR);
        TrainingConfig adapted = present.adaptedTo(data(3, new double[] {1}, new double[] {1}));
        assertThat(adapted.architecture().outputActivation()).isEqualTo(Activation.TANH);
        assertThat(adapted.rule().loss()).isEqualTo(Loss.MEAN_SQUARED_ERROR);
        assertThat(Adaptation.notice(present, adapted)).isEqualTo(Notice.Kind.DATA_REPLACED);
    }

    @Test
    void numbersBecomeZeroAndOneAgain() {
        TrainingConfig numbers = BINARY.adaptedTo(data(2, new double[] {3}));
        TrainingConfig adapted = numbers.adaptedTo(data(2, new double[] {0, 0}, new double[] {1, 1}));
        assertThat(adapted.architecture().outputActivation()).isEqualTo(Activation.SIGMOID);
        assertThat(adapted.rule().loss()).isEqualTo(Loss.BINARY_CROSS_ENTROPY);
    }

    @Test
    void moreColumnsThanANetworkCanHaveAreRefused() {
        assertThatThrownBy(() -> BINARY.adaptedTo(data(17, new double[] {0})))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 16");
    }
}
