package backprop.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import backprop.training.Curves;
import backprop.training.ErrorCurve;
import backprop.ui.shared.Languages;
import backprop.ui.shared.Numbers;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final Numbers ENGLISH = new Numbers(Languages.ENGLISH);

    private final ErrorCurve curve = Curves.of(new double[101]);
    private final ChartScale scale = ChartScale.of(curve, LossScale.LINEAR, 340, 320, ENGLISH);

    @Test
    void theMousePointsAtTheNearestEpoch() {
        assertThat(new Cursor.AtPixel(scale.x(37) + 0.4).point(curve, scale)).hasValue(37);
        assertThat(new Cursor.AtPixel(-50).point(curve, scale)).hasValue(0);
        assertThat(new Cursor.AtPixel(5000).point(curve, scale)).hasValue(100);
        assertThat(new Cursor.Nowhere().point(curve, scale)).isEmpty();
    }

    @Test
    void theRightEndIsTheNewestEpochEvenIfItsBucketIsNotFull() {
        ErrorCurve longRun = Curves.of(new double[20_002]);
        ChartScale longScale = ChartScale.of(longRun, LossScale.LINEAR, 340, 320, ENGLISH);
        int point =
                new Cursor.AtPixel(longScale.right()).point(longRun, longScale).getAsInt();
        assertThat(longRun.epoch(point)).isEqualTo(20_001);
    }

    @Test
    void keysMoveTheCursorFromTheNewestEpoch() {
        assertThat(move(KeyCode.LEFT, new Cursor.Nowhere())).isEqualTo(new Cursor.AtEpoch(99));
        assertThat(move(KeyCode.PAGE_UP, new Cursor.AtEpoch(50))).isEqualTo(new Cursor.AtEpoch(40));
        assertThat(move(KeyCode.PAGE_DOWN, new Cursor.AtEpoch(95))).isEqualTo(new Cursor.AtEpoch(100));
        assertThat(move(KeyCode.HOME, new Cursor.AtPixel(100))).isEqualTo(new Cursor.AtEpoch(0));
        assertThat(move(KeyCode.ESCAPE, new Cursor.AtEpoch(3))).isEqualTo(new Cursor.Nowhere());
    }

    private Cursor move(KeyCode key, Cursor from) {
        return CursorKey.of(key, true).orElseThrow().move(from, curve, scale);
    }

    @Test
    void arrowsWithoutShiftAreLeftToTheWindow() {
        assertThat(CursorKey.of(KeyCode.RIGHT, false)).isEmpty();
        assertThat(CursorKey.of(KeyCode.LEFT, false)).isEmpty();
    }
}
