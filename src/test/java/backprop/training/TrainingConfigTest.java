package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Activation;
import backprop.engine.Layer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingConfigTest {

    private final TrainingConfig config = Configs.xor(new Layer(3, Activation.RELU), new Layer(2, Activation.SIGMOID));

    @Test
    void layersKeepTheirActivationAndNewOnesTakeThatOfTheLast() {
        assertThat(config.withHiddenUnits(List.of(5, 4, 1)).architecture().hidden())
                .containsExactly(
                        new Layer(5, Activation.RELU),
                        new Layer(4, Activation.SIGMOID),
                        new Layer(1, Activation.SIGMOID));
    }

    @Test
    void theFirstHiddenLayerOfANetworkWithoutAnyIsTanh() {
        TrainingConfig direct = config.withHiddenUnits(List.of());
        assertThat(direct.architecture().hidden()).isEmpty();
        assertThat(direct.withHiddenUnits(List.of(2)).architecture().hidden())
                .containsExactly(new Layer(2, Activation.TANH));
    }

    @Test
    void anActivationForAllHiddenLayersLeavesTheOutputAlone() {
        TrainingConfig changed = config.withHiddenActivation(Activation.TANH);
        assertThat(changed.architecture().hidden())
                .containsExactly(new Layer(3, Activation.TANH), new Layer(2, Activation.TANH));
        assertThat(changed.architecture().outputActivation()).isEqualTo(Activation.SIGMOID);
    }
}
