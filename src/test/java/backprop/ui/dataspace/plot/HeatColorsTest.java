package backprop.ui.dataspace.plot;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.GridSpec;
import backprop.engine.Layer;
import backprop.engine.Network;
import backprop.engine.ResponseGrid;
import backprop.engine.Scoring;
import backprop.engine.fast.FastPasses;
import backprop.ui.shared.Palette;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeatColorsTest {

    private static final int ORANGE = 0xffde781e;
    private static final int BLUE = 0xff1f6fb2;
    private static final int GREY = 0xfff1f3f5;
    private static final OutputInterpretation PROBABILITY =
            new OutputInterpretation.Value(0, 0, 1, Scoring.THRESHOLD_HALF);

    @Test
    void classZeroIsOrangeAndClassOneIsBlue() {
        HeatColors colors = HeatColors.of(PROBABILITY, Palette.LIGHT, 1);
        assertThat(colors.argb(new double[] {0})).isEqualTo(ORANGE);
        assertThat(colors.argb(new double[] {1})).isEqualTo(BLUE);
    }

    @Test
    void valuesBeyondTheEndsAreClampedAndNoNumberIsGrey() {
        HeatColors colors = HeatColors.of(PROBABILITY, Palette.LIGHT, 1);
        assertThat(colors.argb(new double[] {-7})).isEqualTo(ORANGE);
        assertThat(colors.argb(new double[] {Double.POSITIVE_INFINITY})).isEqualTo(BLUE);
        assertThat(channels(colors.argb(new double[] {Double.NaN}))).isSubsetOf(channels(GREY, 1));
    }

    private static List<Integer> channels(int argb) {
        return List.of(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
    }

    private static List<Integer> channels(int argb, int tolerance) {
        return channels(argb).stream()
                .flatMap(channel -> java.util.stream.IntStream.rangeClosed(channel - tolerance, channel + tolerance)
                        .boxed())
                .toList();
    }

    @Test
    void aSureClassHasItsColourAndAnUndecidedOneIsGrey() {
        HeatColors colors = HeatColors.of(new OutputInterpretation.Classes(List.of("a", "b", "c")), Palette.LIGHT, 1);
        assertThat(colors.argb(new double[] {0, 0, 1})).isEqualTo(0xff009e73);
        assertThat(colors.argb(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0})).isEqualTo(GREY);
    }

    @Test
    void theFirstRowOfThePictureIsTheUpperEdgeOfTheGrid() {
        // y = x2, without a hidden layer
        Network network =
                new Network(new Architecture(2, List.of(new Layer(1, Activation.LINEAR))), new double[] {0, 1, 0});
        ResponseGrid grid = ResponseGrid.ofOutputs(
                FastPasses.INSTANCE, network, new GridSpec(0, 1, new double[2], 0, 1, -1, 2, 3, 2));
        int[] pixels = new int[6];
        HeatColors.of(PROBABILITY, Palette.LIGHT, 1)
                .fill(new PlaneGrid(grid, Optional.empty()), 1, 0, grid.spec().rows(), pixels);
        assertThat(pixels).containsExactly(BLUE, BLUE, BLUE, ORANGE, ORANGE, ORANGE);
    }
}
