package backprop.ui.dataspace;

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

    private final int reach;
    private final int width;
    /** How much of the pixel lies in the mark, 0 to 255. */
    private final int[] cover;
    /** How much of that is ring rather than fill, 0 to 255. */
    private final int[] ringShare;

    private final boolean[] cross;

    private Stamp(MarkSize size, Distance distance) {
        reach = (int) Math.ceil(size.radius());
        width = 2 * reach + 1;
        cover = new int[width * width];
        ringShare = new int[width * width];
        cross = new boolean[width * width];
        for (int i = 0; i < cover.length; i++) {
            int dx = i % width - reach;
            int dy = i / width - reach;
            double d = distance.of(dx, dy);
            cover[i] = share(size.radius() - d);
            ringShare[i] = share(d - (size.radius() - size.ring()));
            cross[i] = Math.abs(dx) == Math.abs(dy) && Math.hypot(dx, dy) < size.radius();
        }
    }

    private static int share(double inside) {
        return (int) Math.round(255 * Math.max(0, Math.min(1, inside + 0.5)));
    }

    /** The mark of a row that is trained on. */
    static Stamp disc(MarkSize size) {
        return new Stamp(size, Math::hypot);
    }

    /** The mark of a row that is only tested. */
    static Stamp square(MarkSize size) {
        return new Stamp(size, (dx, dy) -> Math.max(Math.abs(dx), Math.abs(dy)));
    }

    /**
     * Draws the mark over a picture; what lies outside of it is left out.
     *
     * @param pixels      the picture, premultiplied ARGB, row after row
     * @param pixelsWidth its width
     * @param x           column of the middle
     * @param y           row of the middle
     * @param fill        opaque ARGB
     * @param ring        opaque ARGB
     * @param crossed     opaque ARGB of the cross; {@code 0} for none
     */
    void draw(int[] pixels, int pixelsWidth, int x, int y, int fill, int ring, int crossed) {
        int height = pixels.length / pixelsWidth;
        for (int i = 0; i < cover.length; i++) {
            int column = x + i % width - reach;
            int row = y + i / width - reach;
            if (cover[i] > 0 && column >= 0 && column < pixelsWidth && row >= 0 && row < height) {
                int color = crossed != 0 && cross[i] ? crossed : mix(fill, ring, ringShare[i]);
                int at = row * pixelsWidth + column;
                pixels[at] = cover[i] == 255 ? color : scale(color, cover[i]) + scale(pixels[at], 255 - cover[i]);
            }
        }
    }

    private static int mix(int fill, int ring, int share) {
        return share == 0 ? fill : share == 255 ? ring : scale(fill, 255 - share) + scale(ring, share);
    }

    /** All four channels times {@code share / 255}, rounded down, two at a time. */
    private static int scale(int argb, int share) {
        int factor = share + (share >> 7);
        int even = ((argb & 0x00ff00ff) * factor >>> 8) & 0x00ff00ff;
        int odd = ((argb >>> 8 & 0x00ff00ff) * factor) & 0xff00ff00;
        return even | odd;
    }
}
