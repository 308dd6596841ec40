package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FourSlopesTest {

    private static final int ROWS = 13;

    /** Of neurons 1 to 4 of six, so that their neighbours are seen to be left alone. */
    @ParameterizedTest
    @EnumSource(
            value = Activation.class,
            names = {"SIGMOID", "TANH", "RELU", "LEAKY_RELU", "ELU"})
    void fourNeuronsHaveTheBitsOfOneAfterTheOther(Activation f) {
        Random random = new Random(5);
        double[][] a = new double[6][];
        double[][] delta = new double[6][];
        double[][] expected = new double[6][];
        for (int j = 0; j < 6; j++) {
            a[j] = random.doubles(ROWS, -4, 4).map(f::value).toArray();
            delta[j] = random.doubles(ROWS, -1, 1).toArray();
            expected[j] = delta[j].clone();
        }
        for (int j = 1; j <= 4; j++) {
            new Elementwise(ROWS).timesSlope(f, a[j], expected[j], ROWS);
        }
        FourSlopes.multiply(f, a, delta, 1, ROWS);
        for (int j = 0; j < 6; j++) {
            assertArrayEquals(expected[j], delta[j]);
        }
    }

    @ParameterizedTest
    @EnumSource(Activation.class)
    void whatItKnowsItCanDo(Activation f) {
        boolean done = true;
        try {
            FourSlopes.multiply(f, new double[4][1], new double[4][1], 0, 1);
        } catch (IllegalArgumentException e) {
            done = false;
        }
        assertEquals(FourSlopes.knows(f), done);
    }
}
