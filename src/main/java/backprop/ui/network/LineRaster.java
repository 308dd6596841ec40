package backprop.ui.network;

/**
 * Rasterizes many straight, antialiased lines into an array of pixels. A canvas takes a hundred times as long for
 * thousands of translucent dashed lines, because it creates a mask of its whole area for each style.
 */
final class LineRaster {

    /**
     * Style of a line.
     *
     * @param width   pixels
     * @param rgb     colour, 0xRRGGBB
     * @param opacity 0 to 1
     * @param dash    length of a dash in pixels
     * @param gap     length of the gap between dashes; 0 for a solid line
     * @param phase   offset of the start within the pattern, 0 to 1
     */
    record Pen(double width, int rgb, double opacity, double dash, double gap, double phase) {

        static Pen solid(double width, int rgb, double opacity) {
            return new Pen(width, rgb, opacity, Double.MAX_VALUE, 0, 0);
        }
    }

    private static final int RED_BLUE = 0xff00ff;

    private final int width;
    private final int height;
    private final int[] pixels;

    /**
     * Creates a raster on an array.
     *
     * @param pixels premultiplied ARGB, row-major; not copied
     */
    LineRaster(int[] pixels, int width, int height) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /** Blends one pixel; ignores pixels outside. */
    void set(int x, int y, int argb) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            pixels[y * width + x] = argb;
        }
    }

    /** Draws a line from left to right, {@code x0 < x1}, clipped to the raster. */
    void draw(double x0, double y0, double x1, double y1, Pen pen) {
        if (x1 - x0 >= Math.abs(y1 - y0)) {
            drawAlong(x0, y0, x1, y1, 1, width, height, width, pen);
        } else if (y0 < y1) {
            drawAlong(y0, x0, y1, x1, width, height, width, 1, pen);
        } else {
            drawAlong(y1, x1, y0, x0, width, height, width, 1, pen);
        }
    }

    /**
     * Draws along the major axis u, with a short span in v at each step.
     *
     * @param stepU distance in the array between neighbours along u; correspondingly for v
     */
    private void drawAlong(
            double u0, double v0, double u1, double v1, int stepU, int sizeU, int sizeV, int stepV, Pen pen) {
        double slope = (v1 - v0) / (u1 - u0);
        double stretch = Math.sqrt(1 + slope * slope);
        double reach = pen.width / 2 * stretch;
        double period = pen.dash + pen.gap;
        int first = Math.max(0, (int) Math.ceil(u0 - 0.5));
        int last = Math.min(sizeU - 1, (int) Math.floor(u1 - 0.5));
        double position = pen.phase * period;
        for (int u = first; u <= last; u++) {
            if (position < pen.dash) {
                double v = v0 + slope * (u + 0.5 - u0);
                drawSpan(u * stepU, v - reach, v + reach, sizeV, stepV, pen);
            }
            // A step is shorter than a period, so a subtraction replaces the slower remainder.
            position += position + stretch < period ? stretch : stretch - period;
        }
    }

    private void drawSpan(int offset, double low, double high, int sizeV, int stepV, Pen pen) {
        int first = Math.max(0, (int) Math.floor(low));
        int last = Math.min(sizeV - 1, (int) Math.floor(high));
        double scale = 256 * pen.opacity;
        for (int v = first; v <= last; v++) {
            double covered = Math.min(high, v + 1.0) - Math.max(low, v);
            blend(offset + v * stepV, pen.rgb, (int) (scale * covered));
        }
    }

    /** @param alpha 0 to 256 */
    private void blend(int index, int rgb, int alpha) {
        int under = pixels[index];
        int rest = 256 - alpha;
        int source = 0xff000000 | rgb;
        int redBlue = ((source & RED_BLUE) * alpha + (under & RED_BLUE) * rest) >>> 8 & RED_BLUE;
        int alphaGreen = ((source >>> 8 & RED_BLUE) * alpha + (under >>> 8 & RED_BLUE) * rest) & ~RED_BLUE;
        pixels[index] = alphaGreen | redBlue;
    }
}
