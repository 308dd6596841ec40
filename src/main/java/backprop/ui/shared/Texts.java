package backprop.ui.shared;

import backprop.explain.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Messages of one package, from its {@code messages.properties} or {@code messages_es.properties}, and the names shared
 * by all panels, from those of this package.
 */
public final class Texts {

    private final ResourceBundle bundle;
    private final ResourceBundle shared;
    private final Locale locale;
    private final Wording wording;

    private Texts(ResourceBundle bundle, ResourceBundle shared, Locale locale) {
        this.bundle = bundle;
        this.shared = shared;
        this.locale = locale;
        wording = new Wording(locale, new Numbers(locale)::whole);
    }

    /** Loads the messages of the package of {@code type}. */
    public static Texts of(Class<?> type, Locale locale) {
        return new Texts(beside(type, locale), beside(Texts.class, locale), locale);
    }

    private static ResourceBundle beside(Class<?> type, Locale locale) {
        return ResourceBundle.getBundle(
                type.getPackageName() + ".messages",
                locale,
                type.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** Returns the message with a key; with arguments it is a pattern, see {@link Wording}. */
    public String get(String key, Object... arguments) {
        String pattern = (bundle.containsKey(key) ? bundle : shared).getString(key);
        return wording.of(pattern, arguments);
    }

    /** Returns the message with a key, if present. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The language of the messages. */
    public Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }
}
