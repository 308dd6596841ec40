package backprop.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts that a run prints, in the language of the machine. Numbers look the same in each. */
final class Messages {

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("backprop.cli.messages");

    private Messages() {}

    /** The text of a key with its arguments filled in. */
    static String text(String key, String... arguments) {
        return new MessageFormat(TEXTS.getString(key), Locale.ROOT).format(arguments);
    }
}
