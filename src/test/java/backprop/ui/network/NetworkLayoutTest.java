package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import backprop.engine.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkLayoutTest {

    static Stream<Arguments> shapesAndSizes() {
        List<Arguments> all = new ArrayList<>();
        for (int inputs : new int[] {1, 2, 5, 16}) {
            for (int outputs : new int[] {1, 3, 16}) {
                for (int[] hidden : new int[][] {{}, {1}, {4}, {8, 8}, {16}, {32, 32}, {64, 3}, nCopies(8, 64)}) {
                    all.add(Arguments.of(shape(inputs, outputs, hidden), 500, 300));
                    all.add(Arguments.of(shape(inputs, outputs, hidden), 760, 430));
                }
            }
        }
        return all.stream();
    }

    private static int[] nCopies(int count, int units) {
        return Collections.nCopies(count, units).stream().mapToInt(u -> u).toArray();
    }

    private static Architecture shape(int inputs, int outputs, int... hidden) {
        List<Layer> layers = new ArrayList<>();
        for (int units : hidden) {
            layers.add(new Layer(units, Activation.TANH));
        }
        layers.add(new Layer(outputs, Activation.SIGMOID));
        return new Architecture(inputs, layers);
    }

    @ParameterizedTest
    @MethodSource("shapesAndSizes")
    void neuronsAndTheirLabelsLieInsideAndDoNotOverlap(Architecture shape, double width, double height) {
        NetworkLayout layout = new NetworkLayout(shape, width, height, 20);
        List<Rectangle2D> placed = new ArrayList<>();
        for (Column column : layout.columns()) {
            for (int unit = 0; unit < column.shown(); unit++) {
                place(column.box(unit), placed, width, (height - NetworkLayout.captionBaseline()) - 6);
                if (column.hasBias()) {
                    place(column.labelBox(unit), placed, width, (height - NetworkLayout.captionBaseline()) - 6);
                }
            }
        }
        assertThat(placed).isNotEmpty();
    }

    private static void place(Rectangle2D box, List<Rectangle2D> placed, double width, double height) {
        assertThat(box.getMinX()).isNotNegative();
        assertThat(box.getMinY()).isNotNegative();
        assertThat(box.getMaxX()).isLessThanOrEqualTo(width);
        assertThat(box.getMaxY()).isLessThanOrEqualTo(height);
        assertThat(placed).noneMatch(other -> other.intersects(box));
        placed.add(box);
    }

    @ParameterizedTest
    @MethodSource("shapesAndSizes")
    void layersStandAtEqualDistances(Architecture shape, double width, double height) {
        List<Column> columns = new NetworkLayout(shape, width, height, 20).columns();
        double spacing = columns.get(1).x() - columns.get(0).x();
        for (int c = 1; c < columns.size(); c++) {
            // Whole pixels.
            assertThat(columns.get(c).x() - columns.get(c - 1).x() - spacing).isBetween(-1.0, 1.0);
        }
    }

    @ParameterizedTest
    @MethodSource("shapesAndSizes")
    void everyNeuronIsShownOrCounted(Architecture shape, double width, double height) {
        NetworkLayout layout = new NetworkLayout(shape, width, height, 20);
        for (Column column : layout.columns()) {
            int units = column.isInput() ? shape.inputs() : shape.units(column.layer());
            assertThat(column.shown()).isPositive();
            assertThat(column.shown() + column.hidden()).isEqualTo(units);
        }
    }

    @Test
    void inputsAndOutputsAreAllShownEvenInASmallDiagram() {
        NetworkLayout layout = new NetworkLayout(shape(16, 16, nCopies(8, 64)), 500, 300, 20);
        assertThat(layout.column(-1).hidden()).isZero();
        assertThat(layout.column(8).hidden()).isZero();
        assertThat(layout.hidden()).isPositive();
    }

    @Test
    void theFirstNetworkHasFullNeuronsWithBiasesAndDeltas() {
        Column hidden = new NetworkLayout(shape(2, 1, 4), 736, 385, 20).column(0);
        assertThat(hidden.size()).isEqualTo(48);
        assertThat(hidden.hasBias()).isTrue();
        assertThat(hidden.hasDelta()).isTrue();
        assertThat(hidden.decimals()).hasValue(3);
    }

    @Test
    void aNeuronThatIsNotShownStandsAtTheMarkBelowTheOthers() {
        Column column = new NetworkLayout(shape(2, 1, 64), 500, 300, 20).column(0);
        assertThat(column.y(63)).isEqualTo(column.y(column.shown()));
        assertThat(column.y(63)).isGreaterThan(column.box(column.shown() - 1).getMaxY());
    }

    @Test
    void connectionsEndAtTheNeuronsTheyJoin() {
        NetworkLayout layout = new NetworkLayout(shape(2, 1, 4), 736, 385, 20);
        Curve curve = layout.gaps().get(0).curve(2, 1);
        Rectangle2D from = layout.boxOf(new Part.Input(1));
        Rectangle2D to = layout.boxOf(new Part.Neuron(0, 2));
        assertThat(curve.x0()).isBetween(from.getMinX(), from.getMaxX());
        assertThat(curve.y0()).isBetween(from.getMinY(), from.getMaxY());
        assertThat(curve.x1()).isBetween(to.getMinX(), to.getMaxX());
        assertThat(curve.y1()).isBetween(to.getMinY(), to.getMaxY());
    }

    @Test
    void connectionsOfANeuronDoNotMeetItInOnePoint() {
        Gap gap = new NetworkLayout(shape(2, 1, 4), 736, 385, 20).gaps().get(1);
        for (int from = 1; from < 4; from++) {
            assertThat(gap.curve(0, from).y1() - gap.curve(0, from - 1).y1()).isGreaterThan(3);
        }
    }

    @Test
    void evenWithoutRoomThereIsALayout() {
        assertThat(new NetworkLayout(shape(16, 16, 64), 1, 1, 20).column(0).shown())
                .isEqualTo(1);
    }
}
