package backprop.engine;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** As {@link RecordedBitsTest}, where layers are wide: apart, so that two processes share the work without compiler. */
class RecordedBitsOfWideNetworksTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} {4}")
    @CsvSource({
        "tanh, cross-entropy, momentum, 10, 32-32-32-3, none, 9480ac00a38d5146",
        "sigmoid, binary-cross-entropy, adagrad, 299, 40-20-1, l1, 6506a244c5027976",
        "silu, mean-squared-error, adam, 32, 25-30-2, none, 8c7a0be4b68ba9b3",
        "gelu, mean-squared-error, adam, 32, 25-30-2, none, fadefebfa34bda18"
    })
    void aTrainingEndsInTheRecordedBits(
            String activation, String loss, String optimizer, int batch, String layers, String penalty, String hash) {
        RecordedBits.expect(activation, loss, optimizer, batch, layers, penalty, hash);
    }
}
