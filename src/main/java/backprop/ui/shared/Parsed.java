package backprop.ui.shared;

import java.util.Optional;

/**
 * Result of reading a typed text.
 *
 * @param value     empty if the text is wrong
 * @param complaint why it is wrong, in words; empty if it is not
 */
public record Parsed<T>(Optional<T> value, String complaint) {

    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(Optional.of(value), "");
    }

    public static <T> Parsed<T> wrong(String complaint) {
        return new Parsed<>(Optional.empty(), complaint);
    }
}
