package backprop.cli;

import backprop.explain.Wording;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that a run prints, in the language of the machine. Numbers look the same in each. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("backprop.cli.messages");
    private static final Wording WORDING = new Wording(Locale.ROOT, Long::toString);

    private Messages() {}

    /** The text of a key with its arguments filled in. */
    static String text(String key, Object... arguments) {
        return WORDING.of(TEXTS.getString(key), arguments);
    }
}
