package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.data.Generator;
import backprop.data.Recipe;
import backprop.data.Split;
import backprop.engine.Activation;
import backprop.engine.Layer;
import backprop.engine.Loss;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DataFitTest {

    private static final TrainingConfig XOR = Configs.xor(new Layer(5, Activation.RELU), new Layer(3, Activation.TANH));

    private static TrainingConfig fit(TrainingConfig config, Generator generator) {
        return DataFit.of(config, new Recipe(generator, 60, 0.1, 1).dataset(), generator.targets());
    }

    @ParameterizedTest
    @CsvSource({
        "MOONS, 2-5-3-1, SIGMOID, BINARY_CROSS_ENTROPY, 0.5",
        "AND_3, 3-5-3-1, SIGMOID, BINARY_CROSS_ENTROPY, 0.5",
        "THREE_BLOBS, 2-5-3-3, SOFTMAX, CROSS_ENTROPY, 0.5",
        "SINE, 1-5-3-1, LINEAR, HALF_SQUARED_ERROR, 0.1",
        "PLANE, 2-5-3-1, LINEAR, HALF_SQUARED_ERROR, 0.1"
    })
    void inputsOutputsAndTheOutputLayerFollowTheData(
            Generator generator, String shape, Activation output, Loss loss, double rate) {
        TrainingConfig fitted = fit(XOR, generator);
        assertThat(fitted.architecture().shape()).isEqualTo(shape);
        assertThat(fitted.architecture().hidden()).isEqualTo(XOR.architecture().hidden());
        assertThat(fitted.architecture().outputActivation()).isEqualTo(output);
        assertThat(fitted.rule().loss()).isEqualTo(loss);
        assertThat(fitted.rule().optimizer().learningRate()).isEqualTo(rate);
        assertThat(fitted.rule().batchSize()).isEqualTo(XOR.rule().batchSize());
    }

    @Test
    void aLossThatSuitsTheTargetsStays() {
        TrainingConfig squared = XOR.withLoss(Loss.MEAN_SQUARED_ERROR);
        assertThat(fit(squared, Generator.MOONS).rule()).isEqualTo(squared.rule());
        assertThat(fit(squared, Generator.SINE).rule().loss()).isEqualTo(Loss.MEAN_SQUARED_ERROR);
    }

    @ParameterizedTest
    @EnumSource
    void fromAnyDataToAnyOther(Generator from) {
        for (Generator to : Generator.values()) {
            TrainingConfig fitted = fit(fit(XOR, from), to);
            assertThat(fitted.data()).isEqualTo(new Recipe(to, 60, 0.1, 1).dataset());
            assertThat(Configs.run(fitted, 3).epochs()).isEqualTo(3);
        }
    }

    @Test
    void anExactStartStaysWhereTheNetworkDoes() {
        TrainingConfig given = XOR.withStart(new Start(
                XOR.start().initializer(), 7, java.util.Optional.of(XOR.start().network(XOR.architecture()))));
        assertThat(fit(given, Generator.MOONS).start()).isEqualTo(given.start());
        assertThat(fit(given, Generator.SINE).start().given()).isEmpty();
    }

    /** Whatever the test rows are, the parameters are the same to the bit. */
    @Test
    void testRowsAreNeverTrainedOn() {
        TrainingConfig fitted = fit(XOR, Generator.MOONS);
        TrainingConfig split = fitted.withData(new Split(0.3, 1, Split.Drawing.FROM_EACH_CLASS).of(fitted.data()));
        TrainingConfig alone = split.withData(split.data().withTest(java.util.List.of()));
        assertThat(split.data().test()).hasSize(18);
        assertThat(Configs.run(split, 20).state().network())
                .isEqualTo(Configs.run(alone, 20).state().network());
    }
}
