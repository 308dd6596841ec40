package backprop.ui.shared;

import java.util.Optional;

/**
 * Result of parsing a typed text.
 *
 * @param value     empty if the text is invalid
 * @param complaint error message; empty if the text is valid
 */
public record Parsed<T>(Optional<T> value, String complaint) {

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), "");
    }

    public static <T> Parsed<T> wrong(String complaint) {
        return new Parsed<>(Optional.empty(), complaint);
    }
}
