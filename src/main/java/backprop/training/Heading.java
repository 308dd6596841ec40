package backprop.training;

import java.util.Objects;

/**
 * What a session is called and what is said about it.
 *
 * @param title  short name
 * @param notes  free text, may be empty
 * @param naming what the title is the name of
 */
public record Heading(String title, String notes, Naming naming) {

    /** What a title belongs to. */
    public enum Naming {
        /** The session: it stays, whatever the data are. */
        SESSION,
        /** The data: it goes with them. */
        DATA
    }

    public Heading {
        Objects.requireNonNull(title);
        Objects.requireNonNull(notes);
        Objects.requireNonNull(naming);
    }

    /** The heading of a session that has a name of its own. */
    public Heading(String title, String notes) {
        this(title, notes, Naming.SESSION);
    }

    /** The heading of a session that is called after its data. */
    public static Heading ofData(String title) {
        return new Heading(title, "", Naming.DATA);
    }
}
