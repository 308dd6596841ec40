package backprop.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The texts of one package, from its {@code messages.properties} or {@code messages_es.properties}. */
public final class Texts {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Texts(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** The texts that lie beside {@code type}. */
    public static Texts of(Class<?> type, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                type.getPackageName() + ".messages",
                locale,
                type.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new Texts(bundle, locale);
    }

    /** The text with this key; with arguments it is a {@link MessageFormat} pattern. */
    public String get(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The text with this key, where there is one. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    ResourceBundle bundle() {
        return bundle;
    }
}
