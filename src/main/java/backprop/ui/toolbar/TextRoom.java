package backprop.ui.toolbar;

import backprop.ui.shared.Fonts;
import java.util.Arrays;

/** Measurement of text in pixels. */
final class TextRoom {

    private TextRoom() {}

    /** Returns the width of the widest text. */
    static double widest(String family, double size, String... texts) {
        return Math.ceil(Arrays.stream(texts)
                .mapToDouble(text -> Fonts.width(text, Fonts.upright(family, size)))
                .max()
                .orElse(0));
    }
}
