package backprop.ui.network;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A text and the size of its letters that fit into a given width.
 *
 * @param size in pixels
 */
record Fit(String text, double size) {

    /** Sizes of letters in pixels, the largest one preferred. */
    record Sizes(double smallest, double largest) {}

    /**
     * The first text that fits at a size in range, at the largest such size; if there is none, the last one, as small as it
     * takes.
     *
     * @param texts from exact to short, at least one
     * @param width in pixels, more than 0
     * @param unit  the width of a text for letters of 1 pixel
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
