package backprop.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LineRasterTest {

    private final int[] pixels = new int[40 * 40];
    private final LineRaster raster = new LineRaster(pixels, 40, 40);

    @Test
    void aLineThroughTheMiddlesOfPixelsIsCrisp() {
        raster.draw(0, 10.5, 40, 10.5, LineRaster.Pen.solid(1, 0x1f6fb2, 1));
        assertThat(pixel(20, 10)).isEqualTo(0xff1f6fb2);
        assertThat(pixel(20, 9)).isZero();
        assertThat(pixel(20, 11)).isZero();
    }

    @Test
    void aLineBetweenTwoRowsCoversHalfOfEach() {
        raster.draw(0, 10, 40, 10, LineRaster.Pen.solid(1, 0xffffff, 1));
        assertThat(pixel(5, 9) >>> 24).isBetween(126, 129);
        assertThat(pixel(5, 10) >>> 24).isBetween(126, 129);
    }

    @Test
    void asMuchIsCoveredAsTheLineIsLongAndWide() {
        for (double y : new double[] {5, 20, 35}) {
            Arrays.fill(pixels, 0);
            raster.draw(5, 20, 35, y, LineRaster.Pen.solid(3, 0xffffff, 1));
            double covered = 0;
            for (int pixel : pixels) {
                covered += (pixel >>> 24) / 255.0;
            }
            assertThat(covered).isBetween(0.97 * 3 * Math.hypot(30, y - 20), 1.03 * 3 * Math.hypot(30, y - 20));
        }
    }

    @Test
    void dashesLeaveGaps() {
        raster.draw(0, 10.5, 40, 10.5, new LineRaster.Pen(1, 0xd0701a, 1, 5, 3, 0));
        StringBuilder row = new StringBuilder();
        for (int x = 0; x < 16; x++) {
            row.append(pixel(x, 10) == 0 ? ' ' : '-');
        }
        assertThat(row).hasToString("-----   -----   ");
    }

    @Test
    void whatLiesOnTopHidesWhatLiesBelowByItsOpacity() {
        raster.draw(0, 10.5, 40, 10.5, LineRaster.Pen.solid(1, 0xff0000, 1));
        raster.draw(0, 10.5, 40, 10.5, LineRaster.Pen.solid(1, 0x0000ff, 0.5));
        int mixed = pixel(20, 10);
        assertThat(mixed >>> 24).isGreaterThanOrEqualTo(254);
        assertThat(mixed >> 16 & 0xff).isBetween(126, 129);
        assertThat(mixed & 0xff).isBetween(126, 129);
    }

    @Test
    void linesThatLeaveThePictureAreCutOff() {
        raster.draw(-10, -20, 60, 70, LineRaster.Pen.solid(6, 0xffffff, 1));
        raster.draw(-10, 70, 60, -20, LineRaster.Pen.solid(6, 0xffffff, 1));
        assertThat(pixel(20, 20) >>> 24).isGreaterThan(250);
    }

    private int pixel(int x, int y) {
        return pixels[y * 40 + x];
    }
}
