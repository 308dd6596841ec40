package backprop.ui.shared;

import java.util.List;
import java.util.Locale;

/** Supported languages. */
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale SPANISH = Locale.forLanguageTag("es");
    public static final List<Locale> ALL = List.of(ENGLISH, SPANISH);

    private Languages() {}

    /** Returns the name of a language in that language. */
    public static String nameOf(Locale language) {
        return language.equals(SPANISH) ? "Espa\u00f1ol" : "English";
    }

    /** Returns the supported language that matches a locale; English by default. */
    public static Locale preferred(Locale user) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(user.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
