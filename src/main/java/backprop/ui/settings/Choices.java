package backprop.ui.settings;

import backprop.engine.Activation;
import backprop.engine.Initializer;
import backprop.engine.Optimizer;
import backprop.engine.OptimizerType;
import backprop.engine.Regularization;
import java.util.Arrays;
import java.util.List;

/** Options of the settings, with the usual default values of literature and libraries. */
final class Choices {

    /** The elementwise activations. */
    static final List<Activation> HIDDEN_ACTIVATIONS = Arrays.stream(Activation.values())
            .filter(f -> f != Activation.SOFTMAX)
            .toList();

    private static final double FIRST_RATE = 0.01;

    private Choices() {}

    /** Returns one optimizer of each type, all with this learning rate. */
    static List<Optimizer> optimizers(double learningRate) {
        return Arrays.stream(OptimizerType.values())
                .map(type -> type.usual(learningRate))
                .toList();
    }

    static List<Initializer> initializers() {
        return List.of(
                new Initializer.XavierUniform(),
                new Initializer.XavierNormal(),
                new Initializer.HeUniform(),
                new Initializer.HeNormal(),
                new Initializer.Uniform(1),
                new Initializer.Zeros());
    }

    /** Returns a penalty of the same type with another rate. */
    static Regularization withRate(Regularization kind, double rate) {
        if (kind instanceof Regularization.L1) {
            return new Regularization.L1(rate);
        }
        return kind instanceof Regularization.L2 ? new Regularization.L2(rate) : kind;
    }

    /** Returns the rate of a penalty; 0 if there is none. */
    static double rate(Regularization kind) {
        if (kind instanceof Regularization.L1 l1) {
            return l1.rate();
        }
        return kind instanceof Regularization.L2 l2 ? l2.rate() : 0;
    }

    static List<Regularization> regularizations() {
        return List.of(new Regularization.None(), new Regularization.L1(FIRST_RATE), new Regularization.L2(FIRST_RATE));
    }
}
