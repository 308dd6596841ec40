package backprop.cli;

import backprop.explain.Wording;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts printed by a run, in the language of the system. Number formats do not depend on it. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("backprop.cli.messages");
    private static final Wording WORDING = new Wording(Locale.ROOT, Long::toString);

    private Messages() {}

    /** Returns the text of a key with its arguments inserted. */
    static String text(String key, Object... arguments) {
        return WORDING.of(TEXTS.getString(key), arguments);
    }
}
