package backprop.ui.dataspace.hidden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Sample;
import backprop.data.Scaling;
import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.GridSpec;
import backprop.engine.Layer;
import backprop.engine.Network;
import backprop.engine.Part;
import backprop.engine.ResponseGrid;
import backprop.ui.dataspace.plot.ColourRange;
import backprop.ui.dataspace.plot.Cursor;
import backprop.ui.dataspace.plot.LogicalFunction;
import backprop.ui.dataspace.plot.NeuronLine;
import backprop.ui.dataspace.plot.PlotArea;
import backprop.ui.dataspace.view.ViewWindow;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HiddenGeometryTest {

    private static final GridSpec VIEW = new GridSpec(0, 1, new double[2], -1, 3, -1, 3, 8, 8);
    private static final PlotArea AREA = PlotArea.within(450, 450, 8, VIEW);

    /** The textbook solution of XOR: h1 = OR, h2 = NAND, output = AND of both. */
    private static final Network XOR = new Network(
            new Architecture(2, List.of(new Layer(2, Activation.SIGMOID), new Layer(1, Activation.SIGMOID))),
            new double[] {20, 20, -20, -20, -10, 30, 20, 20, -30});

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    @Test
    void theTextbookNeuronsAreOrAndNand() {
        assertThat(LogicalFunction.of(XOR, Scaling.NONE, new Part.Neuron(0, 0))).isEqualTo(LogicalFunction.OR);
        assertThat(LogicalFunction.of(XOR, Scaling.NONE, new Part.Neuron(0, 1))).isEqualTo(LogicalFunction.NAND);
        assertThat(LogicalFunction.of(XOR, Scaling.NONE, new Part.Neuron(1, 0))).isEqualTo(LogicalFunction.XOR);
    }

    /** With the threshold in the weighted sum itself, x1 + x2 - 1 is 0 for one bit: not above it, so the neuron needs both. */
    @Test
    void aWeightedSumOfZeroIsNotTrue() {
        Network threshold = new Network(
                new Architecture(2, List.of(new Layer(1, Activation.SIGMOID), new Layer(1, Activation.SIGMOID))),
                new double[] {1, 1, -1, 1, 0});
        assertThat(LogicalFunction.of(threshold, Scaling.NONE, new Part.Neuron(0, 0)))
                .isEqualTo(LogicalFunction.AND);
    }

    /** Each name against Java's own operators. */
    @Test
    void theNamesFitTheirTruthTables() {
        for (int x1 = 0; x1 < 2; x1++) {
            for (int x2 = 0; x2 < 2; x2++) {
                boolean a = x1 == 1;
                boolean b = x2 == 1;
                boolean[] expected = {
                    false, a & b, a & !b, a, b & !a, b, a ^ b, a | b, !(a | b), a == b, !b, a | !b, !a, b | !a,
                    !(a & b), true
                };
                for (LogicalFunction function : LogicalFunction.values()) {
                    assertThat(function.value(x1, x2)).as("%s", function).isEqualTo(expected[function.ordinal()]);
                }
            }
        }
    }

    /** 20 x1 + 20 x2 = 10 meets the left edge at x2 = 1.5 and the lower edge at x1 = 1.5. */
    @Test
    void aLineRunsFromEdgeToEdge() {
        NeuronLine line = NeuronLine.of(0, XOR, Scaling.NONE, VIEW, AREA).orElseThrow();
        List<double[]> ends = List.of(values(line.from()), values(line.to()));
        assertThat(ends).anySatisfy(end -> assertThat(end).containsExactly(new double[] {-1, 1.5}, within(1e-9)));
        assertThat(ends).anySatisfy(end -> assertThat(end).containsExactly(new double[] {1.5, -1}, within(1e-9)));
        // Positive is up and to the right; pixels count downwards.
        assertThat(line.towardsX()).isEqualTo(Math.sqrt(0.5), within(1e-9));
        assertThat(line.towardsY()).isEqualTo(-Math.sqrt(0.5), within(1e-9));
    }

    private static double[] values(Cursor pixel) {
        return new double[] {AREA.x().value(pixel.x()), AREA.y().value(pixel.y())};
    }

    @Test
    void aLineOutsideOfTheSquareIsNone() {
        GridSpec far = new GridSpec(0, 1, new double[2], 5, 6, 5, 6, 8, 8);
        assertThat(NeuronLine.of(0, XOR, Scaling.NONE, far, PlotArea.within(450, 450, 8, far)))
                .isEmpty();
    }

    /** With x' = (x - 170) / 10 and y' = (y - 70) / 20, x' + 2 y' = 1 is the line x + y = 250. */
    @Test
    void theLineOfScaledInputsLiesWhereTheRawOnesAre() {
        Network network = new Network(
                new Architecture(2, List.of(new Layer(1, Activation.TANH), new Layer(1, Activation.SIGMOID))),
                new double[] {1, 2, -1, 1, 0});
        Scaling scaling = new Scaling(Scaling.Method.STANDARD, new double[] {170, 70}, new double[] {10, 20});
        GridSpec view = new GridSpec(0, 1, new double[2], 145, 195, 60, 110, 8, 8);
        PlotArea area = PlotArea.within(450, 450, 8, view);
        NeuronLine line = NeuronLine.of(0, network, scaling, view, area).orElseThrow();
        List<double[]> ends = List.of(line.from(), line.to()).stream()
                .map(end -> new double[] {area.x().value(end.x()), area.y().value(end.y())})
                .toList();
        assertThat(ends).anySatisfy(end -> assertThat(end).containsExactly(new double[] {145, 105}, within(1e-9)));
        assertThat(ends).anySatisfy(end -> assertThat(end).containsExactly(new double[] {190, 60}, within(1e-9)));
        assertThat(line.towardsX()).isEqualTo(Math.sqrt(0.5), within(1e-9));
        assertThat(line.towardsY()).isEqualTo(-Math.sqrt(0.5), within(1e-9));
    }

    /** A third input, held at 190, adds 3 (190 - 100) / 90 = 3: x' + 2 y' + 3 = 1 is x + y = 220. */
    @Test
    void heldInputsAreScaledToo() {
        Network network = new Network(
                new Architecture(3, List.of(new Layer(1, Activation.TANH), new Layer(1, Activation.SIGMOID))),
                new double[] {1, 2, 3, -1, 1, 0});
        Scaling scaling = new Scaling(Scaling.Method.RANGE, new double[] {170, 70, 100}, new double[] {10, 20, 90});
        GridSpec view = new GridSpec(0, 1, new double[] {0, 0, 190}, 145, 195, 60, 110, 8, 8);
        PlotArea area = PlotArea.within(450, 450, 8, view);
        NeuronLine line = NeuronLine.of(0, network, scaling, view, area).orElseThrow();
        Cursor middle = line.at(0.5);
        assertThat(area.x().value(middle.x()) + area.y().value(middle.y())).isEqualTo(220, within(1e-9));
    }

    /** The bits become -1 and 1, so that the neuron 20 x1 + 20 x2 - 10 needs both. */
    @Test
    void theLogicalFunctionIsThatOfTheRawBits() {
        Scaling scaling = new Scaling(Scaling.Method.STANDARD, new double[] {.5, .5}, new double[] {.5, .5});
        assertThat(LogicalFunction.of(XOR, scaling, new Part.Neuron(0, 0))).isEqualTo(LogicalFunction.AND);
        HiddenSpace hidden = HiddenSpace.first(XOR.architecture()).orElseThrow();
        assertThat(hidden.position(XOR, scaling, new double[] {1, 1})[0]).isEqualTo(sigmoid(30), within(1e-12));
        assertThat(hidden.position(XOR, scaling, new double[] {0, 1})[0]).isEqualTo(sigmoid(-10), within(1e-12));
    }

    @Test
    void theDistanceIsThatToTheSegment() {
        NeuronLine line = new NeuronLine(0, Cursor.mouse(0, 0), Cursor.mouse(10, 0), 0, -1);
        assertThat(line.distance(Cursor.mouse(5, 3))).isEqualTo(3);
        assertThat(line.distance(Cursor.mouse(14, 3))).isEqualTo(5);
    }

    @Test
    void rowsStandWhereTheHiddenNeuronsPutThem() {
        HiddenSpace hidden = HiddenSpace.first(XOR.architecture()).orElseThrow();
        double[][] positions =
                hidden.positions(XOR, Scaling.NONE, List.of(new Sample(new double[] {0, 1}, new double[] {1})));
        assertThat(positions[0][0]).isEqualTo(sigmoid(10), within(1e-12));
        assertThat(positions[1][0]).isEqualTo(sigmoid(10), within(1e-12));
    }

    @Test
    void whatLiesBehindIsTheOutputOfTheTwoActivations() {
        HiddenSpace hidden = HiddenSpace.first(XOR.architecture()).orElseThrow();
        GridSpec view = new GridSpec(0, 1, new double[2], 0, 1, 0, 1, 4, 4);
        ResponseGrid grid = hidden.behind(XOR, view).orElseThrow();
        assertThat((double) grid.output(0, 3, 2))
                .isEqualTo(sigmoid(20 * view.x(3) + 20 * view.y(2) - 30), within(1e-6));
        HiddenSpace other = new HiddenSpace(new Part.Neuron(0, 1), new Part.Neuron(0, 0));
        assertThat(other.behind(XOR, view)).isEqualTo(Optional.empty());
    }

    @Test
    void withoutHiddenLayerThereIsNoHiddenSpace() {
        assertThat(HiddenSpace.first(new Architecture(2, List.of(new Layer(1, Activation.SIGMOID)))))
                .isEmpty();
    }

    @Test
    void ofVeryManyRowsSomeAreShown() {
        assertThat(HiddenSpace.step(4, 17)).isEqualTo(1);
        assertThat(HiddenSpace.step(2_000, 17)).isEqualTo(1);
        assertThat(10_000 / HiddenSpace.step(10_000, 1_185)).isLessThanOrEqualTo(254);
    }

    @Test
    void zoomingLeavesTheMouseWhereItIs() {
        ViewWindow zoomed = new ViewWindow(0, 4, 0, 8).zoomed(2, 1, 2);
        assertThat(zoomed).isEqualTo(new ViewWindow(0.5, 2.5, 1, 5));
        assertThat(zoomed.zoomed(0.5, 1, 2)).isEqualTo(new ViewWindow(0, 4, 0, 8));
    }

    @Test
    void zoomingEndsWhereNumbersDo() {
        ViewWindow window = new ViewWindow(-1, 1, -1, 1);
        for (int i = 0; i < 2_000; i++) {
            window = window.zoomed(1.4, 0.3, 0.3);
        }
        assertThat(window.xHigh() - window.xLow()).isPositive();
        for (int i = 0; i < 2_000; i++) {
            window = window.zoomed(1 / 1.4, 0.3, 0.3);
        }
        assertThat(window.xHigh() - window.xLow()).isLessThan(2e9);
    }

    @Test
    void coloursReachARoundNumber() {
        assertThat(ColourRange.roundedUp(0.037)).isEqualTo(0.05, within(1e-12));
        assertThat(ColourRange.roundedUp(1)).isEqualTo(1);
        assertThat(ColourRange.roundedUp(6)).isEqualTo(10);
        assertThat(ColourRange.roundedUp(0)).isEqualTo(1);
    }
}
