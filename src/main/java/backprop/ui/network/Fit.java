package backprop.ui.network;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Text and font size that fit into a given width.
 *
 * @param size font size in pixels
 */
record Fit(String text, double size) {

    /** Range of font sizes in pixels; the largest is preferred. */
    record Sizes(double smallest, double largest) {}

    /**
     * Returns the first text that fits at a size in the range, at the largest such size; otherwise the last text at the
     * size that fits.
     *
     * @param texts from exact to short, at least one
     * @param width in pixels, more than 0
     * @param unit  width of a text at font size 1 pixel
     */
    static Fit of(List<String> texts, double width, Sizes sizes, ToDoubleFunction<String> unit) {
        for (String text : texts) {
            double size = Math.min(sizes.largest(), width / unit.applyAsDouble(text));
            if (size >= sizes.smallest()) {
                return new Fit(text, size);
            }
        }
        String last = texts.get(texts.size() - 1);
        return new Fit(last, Math.min(sizes.smallest(), width / unit.applyAsDouble(last)));
    }
}
