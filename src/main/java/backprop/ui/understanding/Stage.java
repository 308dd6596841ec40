package backprop.ui.understanding;

import java.util.Locale;

/** The stages of the learning cycle, in their order. */
enum Stage {
    FORWARD,
    LOSS,
    BACKWARD,
    UPDATE;

    /** First part of the keys of its texts, and the style class that gives it its colour. */
    String key() {
        return "stage-" + name().toLowerCase(Locale.ROOT);
    }

    /** The number that people count it by, from 1. */
    int number() {
        return ordinal() + 1;
    }
}
