package backprop.training;

import java.util.Objects;

/**
 * What a session is called and what is said about it.
 *
 * @param title short name
 * @param notes free text, may be empty
 */
public record Heading(String title, String notes) {

    public Heading {
        Objects.requireNonNull(title);
        Objects.requireNonNull(notes);
    }
}
