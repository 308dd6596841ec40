package backprop.ui.shared;

import java.util.List;
import java.util.Locale;

/** The languages that the program speaks. */
public final class Languages {

    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale SPANISH = Locale.forLanguageTag("es");
    public static final List<Locale> ALL = List.of(ENGLISH, SPANISH);

    private Languages() {}

    /** What speakers of a language call it. */
    public static String nameOf(Locale language) {
        return language.equals(SPANISH) ? "Espa\u00f1ol" : "English";
    }

    /** The language of the program that fits a user's locale; English where none does. */
    public static Locale preferred(Locale user) {
        return ALL.stream()
                .filter(locale -> locale.getLanguage().equals(user.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
