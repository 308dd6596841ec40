package backprop.ui.network;

import backprop.engine.Architecture;
import backprop.ui.shared.Texts;
import java.util.List;

/** Captions under the columns, as long as space permits. */
final class Captions {

    /** Width of a letter at the size of captions, sufficient for all languages. */
    private static final double LETTER_WIDTH = 6.2;

    private final Architecture shape;
    private final Texts texts;

    Captions(Architecture shape, Texts texts) {
        this.shape = shape;
        this.texts = texts;
    }

    /** The caption of a column, such as 'Hidden 2 · tanh'. */
    String of(Column column) {
        List<String> candidates = candidates(column.layer());
        return candidates.stream()
                .filter(caption -> caption.length() * LETTER_WIDTH <= column.spacing() - 6)
                .findFirst()
                .orElse(candidates.get(candidates.size() - 1));
    }

    /** Returns the captions from long to short. */
    private List<String> candidates(int layer) {
        if (layer < 0) {
            return List.of(texts.get("caption.input"), texts.get("caption.input.short"));
        }
        String function = texts.get("activation." + shape.activation(layer).id());
        if (layer == shape.depth() - 1) {
            return List.of(
                    texts.get("caption.output", function),
                    texts.get("caption.output.plain"),
                    texts.get("caption.output.short"));
        }
        if (shape.depth() == 2) {
            return List.of(texts.get("caption.hidden", function), function);
        }
        return List.of(
                texts.get("caption.hidden.numbered", layer + 1, function),
                texts.get("caption.hidden.plain", layer + 1),
                texts.get("caption.hidden.short", layer + 1));
    }

    /** Returns the text for the condensed neurons of a column. */
    String more(Column column) {
        String full = texts.get("more", column.hidden());
        return full.length() * LETTER_WIDTH <= column.spacing() - 4 ? full : texts.get("more.short", column.hidden());
    }
}
