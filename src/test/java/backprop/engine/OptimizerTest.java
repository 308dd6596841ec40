package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backprop.Oracles;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OptimizerTest {

    static Stream<Arguments> everyOptimizer() {
        return Stream.of(
                Arguments.of("sgd", new Optimizer.Sgd(0.1)),
                Arguments.of("momentum", new Optimizer.Momentum(0.1, 0.9)),
                Arguments.of("nesterov", new Optimizer.Nesterov(0.1, 0.9)),
                Arguments.of("rmsprop", new Optimizer.RmsProp(0.1, 0.99, 1e-8)),
                Arguments.of("adagrad", new Optimizer.Adagrad(0.1, 1e-10)),
                Arguments.of("adam", new Optimizer.Adam(0.1, 0.9, 0.999, 1e-8)));
    }

    @ParameterizedTest
    @MethodSource("everyOptimizer")
    void fiveStepsDownAParabolaAreThoseOfTheOracle(String name, Optimizer optimizer) {
        JsonNode oracle = Oracles.get("optimizers_on_theta_squared");
        double[] theta = {oracle.get("theta0").doubleValue()};
        double[][] memory = new double[optimizer.type().slots().size()][1];
        double[] course = new double[5];
        for (int i = 0; i < course.length; i++) {
            optimizer.update(theta, new double[] {2 * theta[0]}, memory, i + 1, 0, 1);
            course[i] = theta[0];
        }

        assertEquals(name, optimizer.id());
        assertArrayEquals(Oracles.numbers(oracle.get(name)), course, 1e-10);
    }

    @ParameterizedTest
    @MethodSource("mazurCourses")
    void threeStepsOfMazursExampleAreThoseOfPyTorch(String name, Optimizer optimizer) {
        JsonNode example = Oracles.get("mazur_frozen_bias");
        List<double[]> inputs = List.of(Oracles.numbers(example.get("x")));
        List<double[]> targets = List.of(Oracles.numbers(example.get("t")));
        Hyperparameters rule = new Hyperparameters(
                Loss.HALF_SQUARED_ERROR, optimizer, BatchSize.FULL, false, new Regularization.None(), false);
        Trainer trainer = Training.of(inputs, targets, Oracles.network(example, "W", "b"), rule, 1);

        for (JsonNode step : Oracles.get("optimizers_on_mazur_frozen_bias").get(name)) {
            trainer.epoch();
            double[] p = trainer.network().parameters();
            double[] weights = {p[0], p[1], p[2], p[3], p[6], p[7], p[8], p[9]};
            assertArrayEquals(Oracles.numbers(step.get("w1_to_w8")), weights, 1e-11);
            double loss = new ForwardPass(trainer.network(), inputs.get(0)).loss(rule.loss(), targets.get(0));
            assertEquals(step.get("loss_after").doubleValue(), loss, 1e-11);
        }
    }

    /** Computed by plain Python floats: the decay of PyTorch's AdamW, then the step of Adam, down theta^2 from 5. */
    @Test
    void fiveStepsOfAdamWAreThoseOfTheReference() {
        Optimizer optimizer = new Optimizer.AdamW(0.1, 0.9, 0.999, 1e-8, 0.5);
        double[] theta = {5};
        double[][] memory = new double[2][1];
        double[] course = new double[5];
        for (int i = 0; i < course.length; i++) {
            double gradient = 2 * theta[0];
            optimizer.decay(theta, 0, 1);
            optimizer.update(theta, new double[] {gradient}, memory, i + 1, 0, 1);
            course[i] = theta[0];
        }
        double[] expected = {4.6500000001, 4.317754667862274, 4.00255311458154, 3.70372425625936, 3.42063385212207};
        assertArrayEquals(expected, course, 1e-13);
    }

    static Stream<Arguments> mazurCourses() {
        return Stream.of(
                Arguments.of("momentum_lr_0.01", new Optimizer.Momentum(0.01, 0.9)),
                Arguments.of("adam_lr_0.01", new Optimizer.Adam(0.01, 0.9, 0.999, 1e-8)));
    }

    @Test
    void constantsOutOfRangeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Optimizer.Sgd(0));
        assertThrows(IllegalArgumentException.class, () -> new Optimizer.Sgd(Double.POSITIVE_INFINITY));
        assertThrows(IllegalArgumentException.class, () -> new Optimizer.Momentum(0.1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Optimizer.Nesterov(0.1, -0.1));
        assertThrows(IllegalArgumentException.class, () -> new Optimizer.Adam(0.1, 0.9, Double.NaN, 1e-8));
    }

    @Test
    void penaltiesChangeWeightsAndNeverBiases() {
        Architecture shape = new Architecture(2, List.of(new Layer(1, Activation.LINEAR)));
        Network start = new Network(shape, new double[] {2, -3, 5});
        List<double[]> inputs = List.of(new double[] {0, 0});
        List<double[]> targets = List.of(new double[] {5});
        Hyperparameters plain = Training.rule(Loss.HALF_SQUARED_ERROR, new Optimizer.Sgd(0.1));

        Trainer l1 = Training.of(inputs, targets, start, plain.withRegularization(new Regularization.L1(0.5)), 1);
        l1.epoch();
        assertArrayEquals(new double[] {1.95, -2.95, 5}, l1.network().parameters(), 1e-15);

        Trainer l2 = Training.of(inputs, targets, start, plain.withRegularization(new Regularization.L2(0.5)), 1);
        l2.epoch();
        assertArrayEquals(new double[] {1.9, -2.85, 5}, l2.network().parameters(), 1e-15);
        assertEquals(0, new Regularization.L1(0.5).slope(0), 0, "sign(0) = 0");
    }

    @ParameterizedTest
    @MethodSource("everyOptimizer")
    void heldBiasesKeepTheirBits(String name, Optimizer optimizer) {
        JsonNode example = Oracles.get("mazur_frozen_bias");
        Network start = Oracles.network(example, "W", "b");
        Hyperparameters rule = new Hyperparameters(
                Loss.HALF_SQUARED_ERROR, optimizer, BatchSize.FULL, false, new Regularization.L2(0.1), false);
        Trainer trainer = Training.of(
                List.of(Oracles.numbers(example.get("x"))), List.of(Oracles.numbers(example.get("t"))), start, rule, 1);
        for (int i = 0; i < 10; i++) {
            trainer.epoch();
        }

        double[] biases = {
            trainer.network().bias(0, 0),
            trainer.network().bias(0, 1),
            trainer.network().bias(1, 0)
        };
        assertArrayEquals(new double[] {0.35, 0.35, 0.6}, biases, 0, name);
        assertEquals(false, Arrays.equals(start.parameters(), trainer.network().parameters()));
    }
}
