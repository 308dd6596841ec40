package backprop.engine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Trainings, every activation, loss, optimizer and penalty among them, end in the same bits on every machine, every JDK,
 * interpreted or compiled. A hash that changes without an intended change of a formula or of the order of a sum is a fault.
 */
class RecordedBitsTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource({
        "sigmoid, half-squared-error, sgd, 1, 4-1, none, a60e0089a3e6ff35",
        "tanh, mean-squared-error, momentum, 10, 8-8-1, none, eca6388367e87ace",
        "tanh, binary-cross-entropy, adam, 300, 8-8-1, l2, 95bb1e2a04614595",
        "relu, cross-entropy, rmsprop, 32, 12-7-3, none, 534d9c22cf002067",
        "leaky-relu, half-squared-error, adagrad, 7, 9-2, l1, f5949bdf4f816010",
        "elu, binary-cross-entropy, nesterov, 64, 16-5-2, none, e426d7b3eea1982c",
        "softplus, mean-squared-error, adam, 1, 6-3, none, 1f842a4dbe2ea7c5",
        "linear, cross-entropy, sgd, 300, 5-4, l2, f12fc91dffd64cf6",
        "silu, half-squared-error, momentum, 300, 8-8-1, none, b6c2b08ddfe1a958",
        "silu, binary-cross-entropy, sgd, 1, 4-1, none, ca5190c745dc1f98",
        "gelu, half-squared-error, momentum, 300, 8-8-1, none, c435e66760fba530",
        "gelu, binary-cross-entropy, sgd, 1, 4-1, none, 8f229f539bba4787",
        "tanh, half-squared-error, adamw, 10, 32-32-1, l1, 9c312b7e1a52d29b"
    })
    void aTrainingEndsInTheRecordedBits(
            String activation, String loss, String optimizer, int batch, String layers, String penalty, String hash) {
        RecordedBits.expect(activation, loss, optimizer, batch, layers, penalty, hash);
    }
}
