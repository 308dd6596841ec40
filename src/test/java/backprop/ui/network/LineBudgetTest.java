package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import backprop.engine.Network;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBudgetTest {

    private static final Architecture SHAPE = new Architecture(
            2,
            List.of(new Layer(32, Activation.TANH), new Layer(32, Activation.TANH), new Layer(1, Activation.SIGMOID)));

    private final Gap gap = new NetworkLayout(SHAPE, 736, 385, 20).gaps().get(1);
    private final Network network = new Network(
            SHAPE, new Random(1).doubles(SHAPE.parameterCount(), -2, 2).toArray());
    private final LineBudget budget = new LineBudget(gap, network);

    private double[] sizes(double pixels) {
        return Arrays.stream(budget.from(budget.firstLevel(pixels)))
                .mapToDouble(c -> Math.abs(network.weight(1, budget.toOf(c), budget.fromOf(c))))
                .toArray();
    }

    @Test
    void allAreDrawnWhereThereIsRoomForAll() {
        assertThat(sizes(1e9)).hasSize(1024);
    }

    @Test
    void elseTheStrongestAreTheStrongestLast() {
        double[] drawn = sizes(100_000);
        assertThat(drawn.length).isBetween(50, 900);
        double weakest = Arrays.stream(drawn).min().orElseThrow();
        long stronger = 0;
        for (int to = 0; to < 32; to++) {
            for (int from = 0; from < 32; from++) {
                stronger += Math.abs(network.weight(1, to, from)) >= weakest ? 1 : 0;
            }
        }
        // Those of one level, which is a 31st of the largest, are drawn together.
        assertThat(stronger).isBetween((long) drawn.length, drawn.length + 40L);
        for (int i = 1; i < drawn.length; i++) {
            assertThat(drawn[i]).isGreaterThan(drawn[i - 1] - 2 / 31.0);
        }
    }

    @Test
    void fewerPixelsNeverMeanMoreLines() {
        int before = Integer.MAX_VALUE;
        for (double pixels = 1e6; pixels > 1; pixels /= 2) {
            int lines = sizes(pixels).length;
            assertThat(lines).isPositive().isLessThanOrEqualTo(before);
            before = lines;
        }
    }

    @Test
    void aNetworkOfZerosHasConnectionsToo() {
        Network zeros = new Network(SHAPE, new double[SHAPE.parameterCount()]);
        LineBudget none = new LineBudget(gap, zeros);
        assertThat(none.from(none.firstLevel(1e9))).hasSize(1024);
    }
}
