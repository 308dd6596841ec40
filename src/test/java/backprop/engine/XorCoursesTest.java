package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import backprop.Oracles;
import backprop.engine.fast.FastPasses;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Three starts of a 2-2-1 sigmoid network on XOR whose courses are known for thousands of epochs. */
class XorCoursesTest {

    private static final Architecture SHAPE =
            new Architecture(2, List.of(new Layer(2, Activation.SIGMOID), new Layer(1, Activation.SIGMOID)));
    private static final Rows XOR = Rows.of(
            List.of(new double[] {0, 0}, new double[] {0, 1}, new double[] {1, 0}, new double[] {1, 1}),
            List.of(new double[] {0}, new double[] {1}, new double[] {1}, new double[] {0}));

    private final Evaluator evaluator = new Evaluator(FastPasses.INSTANCE, SHAPE, Loss.MEAN_SQUARED_ERROR);

    @Test
    void theFastStartIsSolvedInEpoch253() {
        JsonNode course = Oracles.get("xor_2_2_1_sigmoid_presets").get("FAST_batch_lr2");
        Trainer trainer = trainer(course);
        int solved = 0;
        while (!isSolved(trainer.network())) {
            trainer.epoch();
            solved++;
        }

        assertEquals(course.get("first_epoch_all_errors_below_0.4").intValue(), solved);
        assertFollows(course, 2000);
    }

    @Test
    void theStuckStartStaysOnItsPlateauFor10000Epochs() {
        assertFollows(Oracles.get("xor_2_2_1_sigmoid_presets").get("STUCK_batch_lr2"), 10_000);
    }

    @Test
    void theSymmetricStartKeepsBothHiddenNeuronsIdentical() {
        JsonNode course = Oracles.get("xor_2_2_1_sigmoid_presets").get("SYMMETRIC_batch_lr2");
        Network end = assertFollows(course, 5000);

        assertEquals(end.weight(0, 0, 0), end.weight(0, 1, 0), 0);
        assertEquals(end.weight(0, 0, 1), end.weight(0, 1, 1), 0);
        assertEquals(end.bias(0, 0), end.bias(0, 1), 0);
        assertEquals(end.weight(1, 0, 0), end.weight(1, 0, 1), 0);
    }

    private Network assertFollows(JsonNode course, int epochs) {
        Trainer trainer = trainer(course);
        for (Map.Entry<String, JsonNode> point : course.get("MSE_after_epoch").properties()) {
            while (trainer.epochs() < Long.parseLong(point.getKey())) {
                trainer.epoch();
            }
            double error = evaluator.evaluate(trainer.network(), XOR).loss();
            assertEquals(point.getValue().doubleValue(), error, 1e-9, "epoch " + point.getKey());
        }
        assertEquals(epochs, trainer.epochs());
        assertEquals(epochs, trainer.updates());
        assertEnds(course, trainer.network());
        return trainer.network();
    }

    private void assertEnds(JsonNode course, Network end) {
        Evaluation evaluation = evaluator.evaluate(end, XOR);
        double[] outputs = new double[4];
        for (int r = 0; r < 4; r++) {
            outputs[r] = evaluation.prediction(r, 0);
        }
        assertArrayEquals(Oracles.numbers(course.get("final_outputs")), outputs, 1e-8);
        assertArrayEquals(
                Oracles.numbers(course.get("final_W2")), new double[] {end.weight(1, 0, 0), end.weight(1, 0, 1)}, 1e-7);
        assertEquals(course.get("final_b2").doubleValue(), end.bias(1, 0), 1e-7);
        assertArrayEquals(Oracles.numbers(course.get("final_b1")), new double[] {end.bias(0, 0), end.bias(0, 1)}, 1e-7);
    }

    private boolean isSolved(Network network) {
        Evaluation evaluation = evaluator.evaluate(network, XOR);
        for (int r = 0; r < 4; r++) {
            if (Math.abs(evaluation.prediction(r, 0) - XOR.target(r, 0)) >= 0.4) {
                return false;
            }
        }
        return true;
    }

    private static Trainer trainer(JsonNode course) {
        JsonNode w1 = course.get("W1");
        JsonNode b1 = course.get("b1");
        double[] parameters = {
            w1.get(0).get(0).doubleValue(),
            w1.get(0).get(1).doubleValue(),
            w1.get(1).get(0).doubleValue(),
            w1.get(1).get(1).doubleValue(),
            b1.get(0).doubleValue(),
            b1.get(1).doubleValue(),
            course.get("W2").get(0).doubleValue(),
            course.get("W2").get(1).doubleValue(),
            course.get("b2").doubleValue()
        };
        Hyperparameters rule = new Hyperparameters(
                Loss.HALF_SQUARED_ERROR, new Optimizer.Sgd(2), BatchSize.FULL, false, new Regularization.None(), true);
        OptimizerMemory memory = OptimizerMemory.empty(rule.optimizer(), parameters.length);
        return new Trainer(FastPasses.INSTANCE, XOR, new Network(SHAPE, parameters), rule, memory, 1, 0, 0);
    }
}
