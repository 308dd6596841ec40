package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import backprop.engine.Part;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class HitTestTest {

    private static final Architecture SHAPE =
            new Architecture(2, List.of(new Layer(4, Activation.TANH), new Layer(1, Activation.SIGMOID)));

    private final NetworkLayout layout = new NetworkLayout(SHAPE, 736, 385, 20);
    private final HitTest hitTest = new HitTest(layout);

    @Test
    void theMiddleOfANeuronIsThatNeuron() {
        assertThat(at(layout.column(-1).box(1))).contains(new Part.Input(1));
        assertThat(at(layout.column(0).box(3))).contains(new Part.Neuron(0, 3));
        assertThat(at(layout.column(1).box(0))).contains(new Part.Neuron(1, 0));
    }

    @Test
    void theLabelAboveANeuronIsItsBiasUpToTheDelta() {
        Rectangle2D label = layout.column(0).labelBox(2);
        double y = (label.getMinY() + label.getMaxY()) / 2;
        assertThat(hitTest.partAt(label.getMinX() + 5, y)).contains(new Part.Bias(0, 2));
        assertThat(hitTest.partAt(label.getMaxX() - 5, y)).isNotEqualTo(Optional.of(new Part.Bias(0, 2)));
    }

    @Test
    void everyConnectionIsFoundNearItsTarget() {
        for (Gap gap : layout.gaps()) {
            for (int to = 0; to < gap.to().units(); to++) {
                for (int from = 0; from < gap.from().units(); from++) {
                    Point2D point = gap.curve(to, from).at(0.97);
                    assertThat(hitTest.partAt(point.getX(), point.getY()))
                            .contains(new Part.Weight(gap.layer(), to, from));
                }
            }
        }
    }

    @Test
    void aConnectionIsFoundFivePixelsAwayAndNotFurther() {
        Curve top = layout.gaps().get(1).curve(0, 0);
        Point2D middle = top.at(0.5);
        Point2D before = top.at(0.49);
        Point2D along = middle.subtract(before).normalize();
        Point2D across = new Point2D(along.getY(), -along.getX());
        Point2D near = middle.add(across.multiply(4.5));
        Point2D far = middle.add(across.multiply(6));
        assertThat(hitTest.partAt(near.getX(), near.getY())).contains(new Part.Weight(1, 0, 0));
        assertThat(hitTest.partAt(far.getX(), far.getY())).isEmpty();
    }

    @Test
    void theDistanceIsThatOfTheFlattenedCurve() {
        Curve curve = new Curve(0, 0, 200, 120, Curve.Bend.SMOOTH);
        for (double x = 10; x < 200; x += 10) {
            double t = curve.parameterAt(x);
            Point2D on = curve.at(t);
            double y = on.getY() + 4;
            assertThat(curve.distance(y, t)).isCloseTo(flattened(curve, x, y), within(0.25));
        }
    }

    private static double flattened(Curve curve, double x, double y) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0; i <= 20_000; i++) {
            nearest = Math.min(nearest, curve.at(i / 20_000.0).distance(x, y));
        }
        return nearest;
    }

    @Test
    void straightConnectionsAreLines() {
        Curve line = new Curve(0, 0, 300, 90, Curve.Bend.STRAIGHT);
        assertThat(line.at(0.4).getX()).isCloseTo(120, within(1e-9));
        assertThat(line.at(0.4).getY()).isCloseTo(36, within(1e-9));
    }

    @Test
    void nothingIsFoundOutsideTheNetwork() {
        assertThat(hitTest.partAt(1, 1)).isEmpty();
        assertThat(hitTest.partAt(-50, 1000)).isEmpty();
    }

    private Optional<Part> at(Rectangle2D box) {
        return hitTest.partAt((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
    }
}
