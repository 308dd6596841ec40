package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import backprop.Oracles;
import backprop.engine.fast.FastPasses;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Examples that can be found worked out by hand, each with all its intermediate values. */
class PublishedExamplesTest {

    /** The examples are known to twelve digits. */
    private static final double DIGITS = 5e-12;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mazur_frozen_bias",
                "mazur_bias_updated_per_neuron",
                "han_kamber",
                "bce_2_2_1",
                "softmax_ce_2_2_3",
                "tanh_2_3_1_bce"
            })
    void everyValueIsThatOfThePublishedExample(String name) {
        JsonNode example = Oracles.get(name);
        Network network = Oracles.network(example, "W", "b");
        ForwardPass forward = new ForwardPass(network, Oracles.numbers(example.get("x")));
        BackwardPass backward = new BackwardPass(forward, loss(example), Oracles.numbers(example.get("t")));

        assertEquals(
                example.get("loss").doubleValue(),
                forward.loss(loss(example), Oracles.numbers(example.get("t"))),
                DIGITS);
        for (int l = 0; l < network.architecture().depth(); l++) {
            for (int j = 0; j < network.architecture().units(l); j++) {
                assertEquals(number(example, "z", l, j), forward.z(l, j), DIGITS);
                assertEquals(number(example, "a", l, j), forward.a(l, j), DIGITS);
                assertEquals(number(example, "delta", l, j), backward.delta(l, j), DIGITS);
            }
        }
        Network gradient = Oracles.network(network.architecture(), example.get("gW"), example.get("gb"));
        assertArrayEquals(gradient.parameters(), backward.gradient(), DIGITS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mazur_frozen_bias",
                "mazur_bias_updated_per_neuron",
                "han_kamber",
                "bce_2_2_1",
                "softmax_ce_2_2_3",
                "tanh_2_3_1_bce"
            })
    void oneEpochLeadsToThePublishedParametersAndLoss(String name) {
        JsonNode example = Oracles.get(name);
        Trainer trainer = trainer(example);
        trainer.epoch();

        Network after = Oracles.network(example, "W_after", "b_after");
        assertArrayEquals(after.parameters(), trainer.network().parameters(), DIGITS);
        Evaluation evaluation = new Evaluator(FastPasses.INSTANCE, after.architecture(), loss(example))
                .evaluate(trainer.network(), rows(example));
        assertEquals(example.get("loss_after").doubleValue(), evaluation.loss(), DIGITS);
        JsonNode outputs = example.get("a_after").get(after.architecture().depth() - 1);
        assertArrayEquals(Oracles.numbers(outputs), evaluation.predictions(0), DIGITS);
    }

    @Test
    void hiddenDeltasUseTheWeightsFromBeforeTheUpdate() {
        JsonNode example = Oracles.get("mazur_frozen_bias");
        Trainer trainer = trainer(example);
        trainer.epoch();

        double loss = new Evaluator(FastPasses.INSTANCE, trainer.network().architecture(), Loss.HALF_SQUARED_ERROR)
                .evaluate(trainer.network(), rows(example))
                .loss();
        assertEquals(0.291027773694, loss, 1e-12, "0.291027924 would be the well-known mistake");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sigmoid", "tanh", "relu"})
    void theGradientOfSixNeuronsInARowVanishesAsComputed(String activation) {
        JsonNode chain = Oracles.get("vanishing_chain_6").get(activation);
        Layer layer = new Layer(1, Activation.valueOf(activation.toUpperCase(java.util.Locale.ROOT)));
        Architecture shape = new Architecture(1, List.of(layer, layer, layer, layer, layer, layer));
        double[] parameters = new double[shape.parameterCount()];
        for (int l = 0; l < 6; l++) {
            parameters[shape.weightIndex(l, 0, 0)] = 1;
        }
        ForwardPass forward = new ForwardPass(new Network(shape, parameters), 1);
        BackwardPass backward = new BackwardPass(forward, Loss.HALF_SQUARED_ERROR, 0);

        for (int l = 0; l < 6; l++) {
            assertEquals(chain.get("activations").get(l).doubleValue(), forward.a(l, 0), 1e-12);
            assertEquals(chain.get("dE_dw1_to_w6").get(l).doubleValue(), backward.weightGradient(l, 0, 0), 1e-12);
        }
    }

    @Test
    void theXorOfGoodfellowIsExact() {
        JsonNode example = Oracles.get("goodfellow_xor_relu");
        Architecture shape =
                new Architecture(2, List.of(new Layer(2, Activation.RELU), new Layer(1, Activation.LINEAR)));
        Network network = new Network(shape, new double[] {1, 1, 1, 1, 0, -1, 1, -2, 0});

        double[] outputs = {
            network.predict(0, 0)[0], network.predict(0, 1)[0], network.predict(1, 0)[0], network.predict(1, 1)[0]
        };
        assertArrayEquals(Oracles.numbers(example.get("outputs_00_01_10_11")), outputs, 0);
    }

    private static Trainer trainer(JsonNode example) {
        Network start = Oracles.network(example, "W", "b");
        Optimizer sgd = new Optimizer.Sgd(example.get("lr").doubleValue());
        Hyperparameters rule = new Hyperparameters(
                loss(example),
                sgd,
                BatchSize.FULL,
                false,
                new Regularization.None(),
                example.get("bias_updated").booleanValue());
        OptimizerMemory memory = OptimizerMemory.empty(sgd, start.architecture().parameterCount());
        return new Trainer(FastPasses.INSTANCE, rows(example), start, rule, memory, 1, 0, 0);
    }

    private static Rows rows(JsonNode example) {
        return Rows.of(List.of(Oracles.numbers(example.get("x"))), List.of(Oracles.numbers(example.get("t"))));
    }

    private static Loss loss(JsonNode example) {
        return switch (example.get("loss_kind").textValue()) {
            case "half_sse" -> Loss.HALF_SQUARED_ERROR;
            case "bce" -> Loss.BINARY_CROSS_ENTROPY;
            default -> Loss.CROSS_ENTROPY;
        };
    }

    private static double number(JsonNode example, String name, int layer, int unit) {
        return example.get(name).get(layer).get(unit).doubleValue();
    }
}
