package backprop.ui.shared;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * User preferences, which are independent of the session and stored between runs.
 *
 * @param language     one of {@link Languages#ALL}
 * @param dark         whether the dark theme is shown
 * @param digits       significant digits of numbers, {@value #FEWEST_DIGITS} to {@value #MOST_DIGITS}
 * @param reduceMotion whether the diagram shows the result of each step without animation
 */
public record Preferences(Locale language, boolean dark, int digits, boolean reduceMotion) {

    public static final int FEWEST_DIGITS = 2;
    public static final int MOST_DIGITS = 15;
    private static final int USUAL_DIGITS = 4;

    /** @throws IllegalArgumentException if the language is not supported or the digits are out of range */
    public Preferences {
        if (!Languages.ALL.contains(language)) {
            throw new IllegalArgumentException(
                    "language: expected one of " + Languages.ALL + " but was " + language.toLanguageTag());
        }
        if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
            throw new IllegalArgumentException(
                    "digits: expected " + FEWEST_DIGITS + " to " + MOST_DIGITS + " but was " + digits);
        }
    }

    /** Returns the default preferences. */
    public static Preferences first(Locale user) {
        return new Preferences(Languages.preferred(user), false, USUAL_DIGITS, false);
    }

    /**
     * Returns these preferences with the entries of a file. Missing keys and invalid values leave the present value
     * unchanged.
     */
    public Preferences with(Map<String, String> entries) {
        return new Preferences(
                entry(entries, "language").flatMap(Preferences::language).orElse(language),
                entry(entries, "theme")
                        .filter(theme -> theme.equals("dark") || theme.equals("light"))
                        .map(theme -> theme.equals("dark"))
                        .orElse(dark),
                entry(entries, "digits").flatMap(Preferences::digits).orElse(digits),
                entry(entries, "motion")
                        .filter(motion -> motion.equals("reduced") || motion.equals("full"))
                        .map(motion -> motion.equals("reduced"))
                        .orElse(reduceMotion));
    }

    /** Returns the entries from which {@link #with} restores these preferences. */
    public Map<String, String> entries() {
        return Map.of(
                "language",
                language.toLanguageTag(),
                "theme",
                dark ? "dark" : "light",
                "digits",
                Integer.toString(digits),
                "motion",
                reduceMotion ? "reduced" : "full");
    }

    private static Optional<String> entry(Map<String, String> entries, String key) {
        return Optional.ofNullable(entries.get(key)).map(String::strip);
    }

    private static Optional<Locale> language(String tag) {
        return Languages.ALL.stream()
                .filter(language -> language.toLanguageTag().equals(tag))
                .findFirst();
    }

    private static Optional<Integer> digits(String text) {
        return text.matches("[0-9]{1,2}")
                ? Optional.of(Integer.valueOf(text)).filter(count -> count >= FEWEST_DIGITS && count <= MOST_DIGITS)
                : Optional.empty();
    }
}
