package backprop.ui.history;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Line breaking of text on a canvas. */
final class Wrapping {

    private Wrapping() {}

    /**
     * Breaks {@code text} into lines not wider than {@code most}, except for single words.
     *
     * @param width measures a line
     */
    static List<String> of(String text, double most, ToDoubleFunction<String> width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width.applyAsDouble(longer) > most) {
                lines.add(line);
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(line);
        return lines;
    }
}
