package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.Activation;
import backprop.engine.Architecture;
import backprop.engine.Layer;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private static final Dimension2D WINDOW = new Dimension2D(736, 385);
    private static final Architecture SMALL = shape(4);
    private static final Architecture WIDE = shape(64, 64);

    private static Architecture shape(int... hidden) {
        List<Layer> layers = new java.util.ArrayList<>();
        for (int units : hidden) {
            layers.add(new Layer(units, Activation.TANH));
        }
        layers.add(new Layer(1, Activation.SIGMOID));
        return new Architecture(2, layers);
    }

    private static Viewport zoomed(Architecture shape, double factor) {
        return Viewport.fit(WINDOW).zoomed(shape, factor, new Point2D(368, 192.5));
    }

    @Test
    void aSmallNetworkIsEnlarged() {
        Viewport viewport = zoomed(SMALL, 2);
        assertThat(viewport.scale()).isCloseTo(2, within(1e-9));
        assertThat(viewport.layout()).isEqualTo(WINDOW);
    }

    @Test
    void aWideNetworkIsSpreadOutFirst() {
        Viewport viewport = zoomed(WIDE, 8);
        assertThat(viewport.scale()).isEqualTo(1);
        NetworkLayout fit = new NetworkLayout(WIDE, WINDOW.getWidth(), WINDOW.getHeight(), 20);
        NetworkLayout spread = new NetworkLayout(
                WIDE, viewport.layout().getWidth(), viewport.layout().getHeight(), 20);
        assertThat(fit.hidden()).isPositive();
        assertThat(spread.hidden()).isZero();
        assertThat(spread.column(0).decimals()).isNotEmpty();
    }

    @Test
    void thereIsALimitAndFitIsTheOther() {
        assertThat(zoomed(SMALL, 1e9).scale()).isEqualTo(4);
        assertThat(zoomed(SMALL, 0.01).isFit()).isTrue();
        assertThat(zoomed(SMALL, 0.01).left()).isZero();
    }

    @Test
    void whatIsUnderThePointerStaysThere() {
        Viewport before = Viewport.fit(WINDOW);
        Point2D pointer = new Point2D(300, 150);
        Viewport after = before.zoomed(SMALL, 1.7, pointer);
        Point2D same = after.toLayout(pointer.getX(), pointer.getY());
        // Whole pixels.
        assertThat(same.distance(before.toLayout(300, 150))).isLessThan(1);
        assertThat(after.toWindowX(same.getX())).isCloseTo(300, within(1e-9));
        assertThat(after.toWindowY(same.getY())).isCloseTo(150, within(1e-9));
    }

    @Test
    void theDrawingIsNeverMovedOutOfTheWindow() {
        Viewport viewport = zoomed(SMALL, 2);
        assertThat(viewport.panned(1e6, 1e6).left()).isZero();
        assertThat(viewport.panned(1e6, 1e6).top()).isZero();
        assertThat(viewport.panned(-1e6, -1e6).left()).isEqualTo(736);
        assertThat(viewport.panned(-1e6, -1e6).top()).isEqualTo(385);
    }

    @Test
    void theMiddleComesBackInAWindowOfAnotherSize() {
        Viewport viewport = zoomed(SMALL, 3).panned(-100, -50);
        Viewport larger = Viewport.of(SMALL, new Dimension2D(1000, 600), viewport.zoom(), viewport.middle());
        assertThat(larger.middle().distance(viewport.middle())).isLessThan(0.001);
    }

    @Test
    void aPartOutOfSightIsBroughtIntoIt() {
        Viewport viewport = zoomed(SMALL, 3);
        Rectangle2D thing = new Rectangle2D(700, 370, 10, 10);
        assertThat(viewport.shows(thing, 0)).isFalse();
        Viewport moved = viewport.revealing(thing);
        assertThat(new Rectangle2D(0, 0, 736, 385).contains(moved.toWindow(thing)))
                .isTrue();
        assertThat(moved.revealing(thing)).isEqualTo(moved);
    }
}
