package backprop.ui.dataspace.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StampTest {

    private static final int FILL = 0xff112233;
    private static final int RING = 0xff445566;
    private static final int CROSS = 0xff000000;
    private static final int WIDTH = 15;

    private static int[] drawn(Stamp stamp, int x, int y, int crossed) {
        int[] pixels = new int[WIDTH * WIDTH];
        stamp.draw(pixels, WIDTH, x, y, FILL, RING, crossed);
        return pixels;
    }

    @Test
    void theMiddleIsFillTheEdgeIsRingAndOutsideIsNothing() {
        int[] pixels = drawn(Stamp.disc(MarkSize.SMALL), 7, 7, 0);
        assertThat(pixels[7 * WIDTH + 7]).isEqualTo(FILL);
        assertThat(pixels[7 * WIDTH + 7 + 3]).isEqualTo(RING);
        assertThat(pixels[7 * WIDTH + 7 + 6]).isZero();
    }

    @Test
    void aWrongRowHasADarkCross() {
        int[] pixels = drawn(Stamp.disc(MarkSize.TINY), 7, 7, CROSS);
        assertThat(pixels[6 * WIDTH + 6]).isEqualTo(CROSS);
        assertThat(pixels[7 * WIDTH + 6]).isNotEqualTo(CROSS);
    }

    @Test
    void aSquareHasCornersAndADiscHasNone() {
        int corner = 4 * WIDTH + 4;
        assertThat(drawn(Stamp.square(MarkSize.SMALL), 7, 7, 0)[corner]).isEqualTo(RING);
        int alpha = drawn(Stamp.disc(MarkSize.SMALL), 7, 7, 0)[corner] >>> 24;
        assertThat(alpha).isLessThan(100);
    }

    @Test
    void aRowThatIsLeftOutIsARingAroundNothing() {
        int[] pixels = drawn(Stamp.circle(MarkSize.SMALL), 7, 7, 0);
        assertThat(pixels[7 * WIDTH + 7]).isZero();
        assertThat(pixels[7 * WIDTH + 7 + 3]).isEqualTo(RING);
        assertThat(pixels[7 * WIDTH + 7 + 6]).isZero();
    }

    @Test
    void whatLiesOutsideOfThePictureIsLeftOut() {
        assertThat(drawn(Stamp.disc(MarkSize.SMALL), 0, 14, 0)[14 * WIDTH]).isEqualTo(FILL);
        assertThat(drawn(Stamp.disc(MarkSize.SMALL), -50, 400, 0)).containsOnly(0);
    }
}
