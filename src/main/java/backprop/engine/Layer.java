package backprop.engine;

import java.util.Objects;

/**
 * One fully connected layer: {@code a = f(W x + b)}.
 *
 * @param units      number of neurons, at least 1
 * @param activation f
 * @throws IllegalArgumentException if {@code units} is below 1
 */
public record Layer(int units, Activation activation) {
    public Layer {
        Objects.requireNonNull(activation);
        if (units < 1) {
            throw new IllegalArgumentException("units: expected at least 1 but was " + units);
        }
    }
}
