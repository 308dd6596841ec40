package backprop.ui.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.Activation;
import backprop.explain.Slope;
import org.junit.jupiter.api.Test;

class CurveScaleTest {

    @Test
    void theNeuronIsAlwaysInThePicture() {
        for (Activation f : Activation.values()) {
            for (double z = -60; z <= 60 && f != Activation.SOFTMAX; z += 7.5) {
                Slope slope = new Slope(f, z);
                CurveScale scale = new CurveScale(slope, 100, 60);
                assertThat(scale.x(z)).as(f + " " + z).isBetween(0.0, 100.0);
                assertThat(scale.y(slope.a())).as(f + " " + z).isBetween(0.0, 60.0);
            }
        }
    }

    @Test
    void zeroStandsInTheMiddleAndLargerValuesHigher() {
        CurveScale scale = new CurveScale(new Slope(Activation.TANH, 1), 100, 60);
        assertThat(scale.x(0)).isEqualTo(50);
        assertThat(scale.y(0)).isCloseTo(30, within(1e-9));
        assertThat(scale.y(0.5)).isLessThan(scale.y(0));
    }

    @Test
    void theTangentTouchesTheCurve() {
        // tanh 1 = 0.761594155956, its slope there 1 - tanh^2 1 = 0.419974341614.
        CurveScale scale = new CurveScale(new Slope(Activation.TANH, 1), 100, 60);
        assertThat(scale.tangent(1)).isCloseTo(0.761594155956, within(1e-12));
        assertThat(scale.tangent(2) - scale.tangent(1)).isCloseTo(0.419974341614, within(1e-12));
    }
}
