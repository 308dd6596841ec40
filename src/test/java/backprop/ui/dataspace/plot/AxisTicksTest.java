package backprop.ui.dataspace.plot;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.engine.GridSpec;
import backprop.ui.plot.LinearScale;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTicksTest {

    private static final double SIDE = 260;
    private static final double CHARACTER = 7;

    /** Ends of the view: of XOR, far out, and enlarged until all labels have many digits. */
    @ParameterizedTest
    @CsvSource({"-0.25, 1.25", "-17975, 89213", "-1e92, 8.9e92", "0.123456781, 0.123456789", "-1e-9, 1e-9"})
    void labelsDoNotTouchAndTheSquareKeepsItsRoom(double low, double high) {
        GridSpec view = new GridSpec(0, 1, new double[2], low, high, low, high, 8, 8);
        AxisTicks ticks = AxisTicks.of(view, new Numbers(Languages.ENGLISH), "x1", "x2");
        LinearScale scale = new LinearScale(low, high, 0, SIDE);
        List<AxisTicks.Mark> readable = ticks.readable(scale);
        assertThat(readable).isNotEmpty();
        for (int i = 1; i < readable.size(); i++) {
            double between = scale.position(readable.get(i).value())
                    - scale.position(readable.get(i - 1).value());
            int characters = readable.get(i).label().length()
                    + readable.get(i - 1).label().length();
            assertThat(between).isGreaterThanOrEqualTo(characters * CHARACTER / 2);
        }
        assertThat(ticks.room()).isLessThanOrEqualTo(89);
    }
}
