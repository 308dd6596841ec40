package backprop.ui.dataspace.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContourTest {

    private static List<Polyline> trace(Squares.Field field, int cells, double level) {
        return Contour.trace(field, cells, cells, level);
    }

    @Test
    void aPlaneHasOneStraightLineFromEdgeToEdge() {
        // 0.5 is reached where c + r / 2 = 4.5
        List<Polyline> lines = trace((c, r) -> (c + r / 2f) / 9, 8, 0.5);
        assertThat(lines).hasSize(1);
        Polyline line = lines.get(0);
        for (int i = 1; i < line.size() - 1; i++) {
            assertThat(line.x(i) + line.y(i) / 2).isEqualTo(4.5, within(1e-6));
        }
        assertThat(List.of(line.y(0), line.y(line.size() - 1))).containsExactlyInAnyOrder(-0.5, 7.5);
    }

    @Test
    void aCircleIsOneClosedLine() {
        double radius = 40;
        List<Polyline> lines = trace((c, r) -> (float) Math.hypot(c - 63.5, r - 63.5), 128, radius);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).isClosed()).isTrue();
        double length = 0;
        for (int i = 0; i < lines.get(0).size(); i++) {
            Polyline line = lines.get(0);
            assertThat(Math.hypot(line.x(i) - 63.5, line.y(i) - 63.5)).isEqualTo(radius, within(0.01));
            length += i == 0 ? 0 : Math.hypot(line.x(i) - line.x(i - 1), line.y(i) - line.y(i - 1));
        }
        assertThat(length).isEqualTo(2 * Math.PI * radius, within(0.1));
    }

    @Test
    void inASaddleTheHighCornersHangTogetherIfTheMiddleIsHigh() {
        float[][] values = {{1, 0.2f}, {0.2f, 1}};
        assertThat(trace((c, r) -> values[r][c], 2, 0.5))
                .extracting(ContourTest::cornerCutOff)
                .containsExactlyInAnyOrder("(1, 0)", "(0, 1)");
    }

    @Test
    void inASaddleTheHighCornersAreApartIfTheMiddleIsLow() {
        float[][] values = {{0.8f, 0}, {0, 0.8f}};
        assertThat(trace((c, r) -> values[r][c], 2, 0.5))
                .extracting(ContourTest::cornerCutOff)
                .containsExactlyInAnyOrder("(0, 0)", "(1, 1)");
    }

    /** The corner nearest to the middle of a line through a single square. */
    private static String cornerCutOff(Polyline line) {
        long x = Math.round((line.x(1) + line.x(2)) / 2);
        long y = Math.round((line.y(1) + line.y(2)) / 2);
        return "(" + x + ", " + y + ")";
    }

    @Test
    void nothingIsTracedWhereTheLevelIsNotReached() {
        assertThat(trace((c, r) -> 0.3f, 16, 0.5)).isEmpty();
        assertThat(trace((c, r) -> Float.NaN, 16, 0.5)).isEmpty();
        assertThat(trace((c, r) -> 1, 1, 0.5)).isEmpty();
    }

    @Test
    void everyCrossingIsOnExactlyOneLine() {
        Squares.Field field = (c, r) -> (float) (Math.sin(c * 0.9) * Math.cos(r * 0.7));
        int crossings = 0;
        for (int r = 0; r < 40; r++) {
            for (int c = 0; c < 40; c++) {
                crossings += c < 39 && field.value(c, r) >= 0.1f != field.value(c + 1, r) >= 0.1f ? 1 : 0;
                crossings += r < 39 && field.value(c, r) >= 0.1f != field.value(c, r + 1) >= 0.1f ? 1 : 0;
            }
        }
        int points = trace(field, 40, 0.1).stream()
                // The first point of a closed line comes twice, an open line has an outer point at each end.
                .mapToInt(line -> line.size() - (line.isClosed() ? 1 : 2))
                .sum();
        assertThat(points).isEqualTo(crossings);
    }
}
