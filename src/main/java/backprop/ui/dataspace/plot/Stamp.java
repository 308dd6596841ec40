package backprop.ui.dataspace.plot;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The mark of a row as a small pattern of pixels, for pictures of thousands of rows: the edges are smooth, and a mark costs a
 * few dozen array writes.
 */
final class Stamp {

    /** Distance of a pixel from the middle of the mark, which decides its shape. */
    @FunctionalInterface
    private interface Distance {
        double of(double dx, double dy);
    }

    private final List<Pixel> pixels;

    /**
     * A pixel of the pattern.
     *
     * @param dx    columns from the middle
     * @param dy    rows from the middle
     * @param cover how much of it lies in the mark, 1 to 255
     * @param ring  how much of that is ring rather than fill, 0 to 255
     * @param cross whether the cross of a wrong row goes through it
     */
    private record Pixel(int dx, int dy, int cover, int ring, boolean cross) {}

    private Stamp(List<Pixel> pixels) {
        this.pixels = pixels;
    }

    private Stamp(MarkSize size, Distance distance) {
        int reach = (int) Math.ceil(size.radius());
        pixels = IntStream.rangeClosed(-reach, reach)
                .boxed()
                .flatMap(dy ->
                        IntStream.rangeClosed(-reach, reach).mapToObj(dx -> pixel(dx, dy, distance.of(dx, dy), size)))
                .filter(pixel -> pixel.cover > 0)
                .toList();
    }

    private static Pixel pixel(int dx, int dy, double distance, MarkSize size) {
        boolean cross = Math.abs(dx) == Math.abs(dy) && Math.hypot(dx, dy) < size.radius();
        return new Pixel(
                dx, dy, share(size.radius() - distance), share(distance - (size.radius() - size.ring())), cross);
    }

    private static int share(double inside) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, inside + 0.5)));
    }

    /** The mark of a row that is trained on. */
    static Stamp disc(MarkSize size) {
        return new Stamp(size, Math::hypot);
    }

    /** The mark of a row that is left out of training: a ring around nothing. */
    static Stamp circle(MarkSize size) {
        return new Stamp(disc(size).pixels.stream()
                .map(pixel -> new Pixel(pixel.dx, pixel.dy, pixel.cover * pixel.ring / 255, 255, false))
                .filter(pixel -> pixel.cover > 0)
                .toList());
    }

    /** The mark of a row that is only tested. */
    static Stamp square(MarkSize size) {
        return new Stamp(size, (dx, dy) -> Math.max(Math.abs(dx), Math.abs(dy)));
    }

    /**
     * Draws the mark over a picture; what lies outside of it is left out.
     *
     * @param picture premultiplied ARGB, row after row
     * @param width   of the picture
     * @param x       column of the middle
     * @param y       row of the middle
     * @param fill    opaque ARGB
     * @param ring    opaque ARGB
     * @param crossed opaque ARGB of the cross; {@code 0} for none
     */
    void draw(int[] picture, int width, int x, int y, int fill, int ring, int crossed) {
        int height = picture.length / width;
        for (int i = 0; i < pixels.size(); i++) {
            Pixel pixel = pixels.get(i);
            int column = x + pixel.dx;
            int row = y + pixel.dy;
            if (column >= 0 && column < width && row >= 0 && row < height) {
                int color = crossed != 0 && pixel.cross ? crossed : mix(fill, ring, pixel.ring);
                int at = row * width + column;
                picture[at] = over(picture[at], color, pixel.cover);
            }
        }
    }

    private static int over(int below, int color, int cover) {
        return cover == 255 ? color : scale(color, cover) + scale(below, 255 - cover);
    }

    private static int mix(int fill, int ring, int share) {
        return share == 0 ? fill : share == 255 ? ring : scale(fill, 255 - share) + scale(ring, share);
    }

    /** All four channels times {@code share / 255}, rounded down, two at a time. */
    private static int scale(int argb, int share) {
        int factor = share + (share >> 7);
        int even = (((argb & 0x00ff00ff) * factor) >>> 8) & 0x00ff00ff;
        int odd = (((argb >>> 8) & 0x00ff00ff) * factor) & 0xff00ff00;
        return even | odd;
    }
}
