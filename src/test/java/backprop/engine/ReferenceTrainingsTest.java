package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Fifty epochs of XOR with a network 2-3-1, full batch, 1/2 (y - t)^2, linear output. The numbers are those of a program of plain
 * Python floats (its own passes and rules, functions of the module math), which knows nothing of this engine.
 */
class ReferenceTrainingsTest {

    /** In the order of {@link Architecture}. */
    private static final double[] START = {
        0.15, -0.2, 0.25, 0.3, -0.4, 0.45, 0.1, -0.1, 0.2, 0.5, -0.55, 0.6, 0.05
    };

    private static final List<double[]> INPUTS =
            List.of(new double[] {0, 0}, new double[] {0, 1}, new double[] {1, 0}, new double[] {1, 1});
    private static final List<double[]> TARGETS =
            List.of(new double[] {0}, new double[] {1}, new double[] {1}, new double[] {0});

    @ParameterizedTest
    @CsvSource({
        "SILU, 0.7209158028049715 -0.5583056837680628 0.2855084736339107 0.4333751220571109 -0.7378516955953588"
                + " 0.8341076132637987 0.18256193212016508 -0.2041138592330367 0.1145004938833703 0.8572810090225069"
                + " -0.5763516991274111 0.8507524417705262 0.2581765642307625",
        "GELU, 0.9121318335723123 -0.7241848118101146 0.3232901213838098 0.45855560111789506 -1.0112213024497294"
                + " 1.07050305264603 0.10330731289635443 -0.24228558377009868 -0.054527155085841286 1.0238666186578271"
                + " -0.5872760009085889 1.1156207083490648 0.15262298968222132"
    })
    void gradientDescentEndsWhereTheReferenceDoes(Activation hidden, String numbers) {
        assertEnds(hidden, new Optimizer.Sgd(0.5), numbers);
    }

    /** The reference decays weights by 0.1 and biases not at all. */
    @Test
    void adamWEndsWhereTheReferenceDoes() {
        assertEnds(
                Activation.SIGMOID,
                new Optimizer.AdamW(0.05, 0.9, 0.999, 1e-8, 0.1),
                "0.06206864397139922 -0.08589834780070989 0.06087870339948 0.10966444316825101 -0.020911060667476535"
                        + " 0.16095514269399694 0.070156145827251 -0.26358924202896755 0.1421837715918827"
                        + " 0.4415610046669679 -0.32970548823323925 0.5003172025433221 0.14116371499080513");
    }

    private static void assertEnds(Activation hidden, Optimizer optimizer, String numbers) {
        Architecture shape = new Architecture(2, List.of(new Layer(3, hidden), new Layer(1, Activation.LINEAR)));
        Trainer trainer = Training.of(
                INPUTS, TARGETS, new Network(shape, START), Training.rule(Loss.HALF_SQUARED_ERROR, optimizer), 1);
        for (int epoch = 0; epoch < 50; epoch++) {
            trainer.epoch();
        }
        double[] expected =
                Arrays.stream(numbers.split(" ")).mapToDouble(Double::parseDouble).toArray();
        assertArrayEquals(expected, trainer.network().parameters(), 1e-12);
    }
}
