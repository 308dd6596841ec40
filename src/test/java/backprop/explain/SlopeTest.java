package backprop.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.engine.Activation;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SlopeTest {

    private final Words words = new Words(Locale.ENGLISH, new Decimals(Locale.ENGLISH), 4);

    @Test
    void aSigmoidFarFromZeroIsSaturated() {
        // e^-8 / (1 + e^-8)^2 = 0.000335237670756
        Slope slope = new Slope(Activation.SIGMOID, 8);
        assertThat(slope.value()).isCloseTo(0.000335237670756, within(1e-14));
        assertThat(slope.kind()).isEqualTo(Slope.Kind.SATURATED);
        assertThat(words.slope(slope)).isEqualTo("saturated: slope 0.0003352");
        assertThat(words.curve(slope)).isEqualTo("curve at z = 8, a = 0.9997, saturated: slope 0.0003352");
    }

    @Test
    void nearZeroItIsNot() {
        assertThat(words.slope(new Slope(Activation.SIGMOID, 0))).isEqualTo("slope 0.25");
        assertThat(new Slope(Activation.TANH, -1).kind()).isEqualTo(Slope.Kind.STEEP);
    }

    @Test
    void tanhIsSaturatedOnBothSides() {
        assertThat(new Slope(Activation.TANH, 3).kind()).isEqualTo(Slope.Kind.SATURATED);
        assertThat(new Slope(Activation.TANH, -40).kind()).isEqualTo(Slope.Kind.SATURATED);
    }

    @Test
    void aReluBelowZeroIsInactiveAndALeakIsMeantToBeSmall() {
        assertThat(words.slope(new Slope(Activation.RELU, -1))).isEqualTo("inactive: slope 0");
        assertThat(words.slope(new Slope(Activation.LEAKY_RELU, -1))).isEqualTo("slope 0.01");
        assertThat(words.slope(new Slope(Activation.LINEAR, -1))).isEqualTo("slope 1");
    }
}
