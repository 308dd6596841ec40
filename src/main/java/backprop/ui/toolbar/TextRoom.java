package backprop.ui.toolbar;

import backprop.ui.shared.Fonts;
import java.util.Arrays;

/** Room that texts take, in pixels. */
final class TextRoom {

    private TextRoom() {}

    /** Width of the widest of some texts. */
    static double widest(String family, double size, String... texts) {
        return Math.ceil(Arrays.stream(texts)
                .mapToDouble(text -> Fonts.width(text, Fonts.upright(family, size)))
                .max()
                .orElse(0));
    }
}
