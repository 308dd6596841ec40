package backprop.ui.shared;

import backprop.explain.Wording;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts of one package, from its {@code messages.properties} or {@code messages_es.properties}, and the names that all
 * panels use, from those of this package.
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

    /** The texts that lie beside {@code type}. */
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

    /** The text with this key; with arguments it is a pattern, see {@link Wording}. */
    public String get(String key, Object... arguments) {
        String pattern = (bundle.containsKey(key) ? bundle : shared).getString(key);
        return wording.of(pattern, arguments);
    }

    /** The text with this key, where there is one. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** The language of the texts. */
    public Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }
}
