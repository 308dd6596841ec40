package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import backprop.data.Dataset;
import backprop.data.Sample;
import backprop.engine.Activation;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScalesTest {

    @ParameterizedTest
    @EnumSource(Activation.class)
    void zeroIsNeutralForEveryActivationAndTheSideOfTheScaleIsTheSign(Activation activation) {
        ValueScale scale = ValueScale.of(activation, 1);
        assertThat(scale.position(0)).isZero();
        assertThat(scale.position(0.344)).isPositive();
        assertThat(scale.position(-0.344)).isNegative();
    }

    @Test
    void theProbabilityOfAClassIsNeutralAtOneHalf() {
        assertThat(ValueScale.CLASS.position(0)).isEqualTo(-1);
        assertThat(ValueScale.CLASS.position(0.5)).isZero();
        assertThat(ValueScale.CLASS.position(1)).isEqualTo(1);
    }

    @Test
    void tanhIsItsOwnPosition() {
        assertThat(ValueScale.of(Activation.TANH, 0.1).position(-0.25)).isEqualTo(-0.25);
    }

    @Test
    void anUnboundedActivationIsScaledByItsLargestValue() {
        assertThat(ValueScale.of(Activation.RELU, 4).position(2)).isEqualTo(0.5);
        assertThat(ValueScale.of(Activation.LINEAR, 4).position(-4)).isEqualTo(-1);
        assertThat(ValueScale.of(Activation.RELU, 0).position(0)).isZero();
    }

    @Test
    void anInputIsScaledByTheLargestSizeInItsColumnAndZeroIsNeutral() {
        assertThat(ValueScale.ofColumn(column(0, 1, 1), 0).position(1)).isEqualTo(1);
        assertThat(ValueScale.ofColumn(column(0, 1, 1), 0).position(0)).isZero();
        assertThat(ValueScale.ofColumn(column(10, 40), 0).position(10)).isEqualTo(0.25);
        assertThat(ValueScale.ofColumn(column(-4, 2), 0).position(-4)).isEqualTo(-1);
        assertThat(ValueScale.ofColumn(column(-4, 2), 0).position(2)).isEqualTo(0.5);
        assertThat(ValueScale.ofColumn(column(0, 0), 0).position(0)).isZero();
    }

    private static Dataset column(double... values) {
        List<Sample> rows = DoubleStream.of(values)
                .mapToObj(x -> new Sample(new double[] {x}, new double[] {0}))
                .toList();
        return new Dataset(List.of("x"), List.of("y"), rows, List.of());
    }

    @Test
    void connectionsAreOneToSixPixelsWideByTheSizeOfTheWeight() {
        assertThat(WeightScale.width(0)).isEqualTo(1);
        assertThat(WeightScale.width(-2)).isEqualTo(3.5);
        assertThat(WeightScale.width(1.7038)).isCloseTo(3.300, within(0.001));
        assertThat(WeightScale.width(1e300)).isLessThanOrEqualTo(6);
        assertThat(WeightScale.width(Double.POSITIVE_INFINITY)).isEqualTo(6);
    }

    @Test
    void theThinnestNegativeConnectionHasDashesThatCanBeSeen() {
        double[] dashes = WeightScale.dashes(1);
        assertThat(dashes[0]).isGreaterThanOrEqualTo(4);
        assertThat(dashes[1]).isGreaterThanOrEqualTo(3);
    }

    @Test
    void onlyNegativeConnectionsAreDashed() {
        assertThat(LineStyle.of(-0.3).dashes()).hasSize(2);
        assertThat(LineStyle.of(0.3).dashes()).isEmpty();
        assertThat(LineStyle.of(0).dashes()).isEmpty();
    }
}
