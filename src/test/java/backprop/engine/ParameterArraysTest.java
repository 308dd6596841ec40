package backprop.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParameterArraysTest {

    /** Flat: weights of the first layer 0 to 5, its biases 6 to 8; weights of the second 9 to 14, its biases 15 and 16. */
    private static final Architecture SHAPE =
            new Architecture(2, List.of(new Layer(3, Activation.TANH), new Layer(2, Activation.TANH)));

    private final ParameterArrays arrays = ParameterArrays.byUnit(SHAPE, 3);

    @Test
    void aLayerOfManySourcesIsOneArrayAUnitWithTheBiasFirst() {
        arrays.setValues(counting(17));
        assertArrayEquals(new double[] {0, 1, 2, 3, 4, 5, 6, 7, 8}, arrays.values(0));
        assertArrayEquals(new double[] {15, 9, 10, 11}, arrays.values(1));
        assertArrayEquals(new double[] {16, 12, 13, 14}, arrays.values(2));
        assertArrayEquals(counting(17), arrays.flatValues());
    }

    @Test
    void anUpdateTouchesEachParameterOnce() {
        update(new Regularization.None(), true);
        assertArrayEquals(new double[] {1, -1}, of(arrays.flatValues(), 0, 8));
        assertArrayEquals(new double[] {-1, -1, -1}, of(arrays.flatValues(), 9, 15, 16));
        assertArrayEquals(new double[] {2, 2}, of(arrays.flatMemory()[0], 0, 16));
    }

    @Test
    void biasesAreLeftAloneWhereTheyAreNotTrained() {
        update(new Regularization.None(), false);
        assertArrayEquals(new double[] {1, -1, 0, -1, 0, 0}, of(arrays.flatValues(), 0, 5, 6, 14, 15, 16));
    }

    @Test
    void aPenaltyPullsAtWeightsAlone() {
        update(new Regularization.L2(1), true);
        assertArrayEquals(new double[] {-0.25, -1, -1, -1}, of(arrays.flatValues(), 0, 8, 15, 16));
    }

    /** The gradient is 2 everywhere, the rate 1/2; weight 0 starts from 2, or with a penalty from 1.5, all others from 0. */
    private void update(Regularization penalty, boolean trainBiases) {
        Optimizer momentum = new Optimizer.Momentum(0.5, 0.9);
        Hyperparameters rule =
                new Hyperparameters(Loss.HALF_SQUARED_ERROR, momentum, BatchSize.FULL, false, penalty, trainBiases);
        double[] start = new double[17];
        start[0] = penalty instanceof Regularization.None ? 2 : 1.5;
        arrays.setValues(start);
        arrays.setMemory(new double[1][17]);
        for (int array = 0; array < 3; array++) {
            java.util.Arrays.fill(arrays.gradient(array), 2);
        }
        arrays.update(rule, 1);
    }

    @Test
    void anotherTakesOverValuesAndMemory() {
        arrays.setValues(counting(17));
        arrays.setMemory(new double[][] {counting(17), counting(17)});
        ParameterArrays other = arrays.another();
        other.setMemory(new double[2][17]);
        other.copyFrom(arrays);
        assertArrayEquals(counting(17), other.flatValues());
        assertArrayEquals(counting(17), other.flatMemory()[1]);
    }

    @Test
    void oneNumberThatIsNotFiniteIsSeenInAnyArray() {
        arrays.setMemory(new double[1][17]);
        assertTrue(arrays.isFinite());
        arrays.values(2)[0] = Double.POSITIVE_INFINITY;
        assertFalse(arrays.isFinite());
        arrays.values(2)[0] = 0;
        double[][] memory = new double[1][17];
        memory[0][8] = Double.NaN;
        arrays.setMemory(memory);
        assertFalse(arrays.isFinite());
    }

    private static double[] counting(int n) {
        return IntStream.range(0, n).asDoubleStream().toArray();
    }

    private static double[] of(double[] all, int... places) {
        return IntStream.of(places).mapToDouble(i -> all[i]).toArray();
    }
}
