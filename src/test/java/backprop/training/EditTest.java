package backprop.training;

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
import backprop.engine.OptimizerType;
import backprop.engine.Regularization;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EditTest {

    private static TrainingConfig config(Optimizer optimizer) {
        Sample row = new Sample(new double[] {1}, new double[] {0});
        Hyperparameters rule = new Hyperparameters(
                Loss.HALF_SQUARED_ERROR, optimizer, BatchSize.FULL, false, new Regularization.None(), true);
        return new TrainingConfig(
                new Dataset(List.of("x"), List.of("y"), List.of(row), List.of()),
                new Architecture(1, List.of(new Layer(1, Activation.LINEAR))),
                Start.drawn(new Initializer.Zeros(), 1),
                rule);
    }

    private static Edit.Kind kind(Optimizer before, Optimizer after) {
        return Edit.between(config(before), config(after)).kind();
    }

    @ParameterizedTest
    @EnumSource(OptimizerType.class)
    void anotherConstantOfAnOptimizerIsAnEditOfItsOwn(OptimizerType type) {
        Optimizer before = type.usual(0.1);
        for (OptimizerType.Constant constant : type.constants()) {
            Optimizer after = before.withConstant(constant.key(), constant.usual() / 2);
            assertThat(kind(before, after)).isEqualTo(Edit.Kind.OPTIMIZER_CONSTANT);
        }
        assertThat(kind(before, type.usual(0.2))).isEqualTo(Edit.Kind.LEARNING_RATE);
    }

    @Test
    void anotherKindOfOptimizerIsAnotherOptimizer() {
        assertThat(kind(OptimizerType.MOMENTUM.usual(0.1), OptimizerType.NESTEROV.usual(0.1)))
                .isEqualTo(Edit.Kind.OPTIMIZER);
    }
}
