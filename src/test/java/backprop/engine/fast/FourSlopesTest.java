package backprop.engine.fast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import backprop.engine.Activation;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FourSlopesTest {

    private static final int ROWS = 13;

    /** Of neurons 1 to 4 of six, so that their neighbours are seen to be left alone. */
    @ParameterizedTest
    @EnumSource(value = Activation.class, mode = EnumSource.Mode.EXCLUDE, names = "SOFTMAX")
    void fourNeuronsHaveTheBitsOfOneAfterTheOther(Activation f) {
        Random random = new Random(5);
        double[][] z = new double[6][];
        double[][] a = new double[6][];
        double[][] delta = new double[6][];
        double[][] expected = new double[6][];
        for (int j = 0; j < 6; j++) {
            z[j] = random.doubles(ROWS, -4, 4).toArray();
            a[j] = Arrays.stream(z[j]).map(f::value).toArray();
            delta[j] = random.doubles(ROWS, -1, 1).toArray();
            expected[j] = delta[j].clone();
        }
        for (int j = 1; j <= 4; j++) {
            new Elementwise(ROWS).timesSlope(f, z[j], a[j], expected[j], ROWS);
        }
        FourSlopes.multiply(f, z, a, delta, 1, ROWS, new Elementwise(ROWS));
        for (int j = 0; j < 6; j++) {
            assertArrayEquals(expected[j], delta[j]);
        }
    }
}
