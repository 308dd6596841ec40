package backprop.training;

import java.util.Objects;

/**
 * Title and notes of a session.
 *
 * @param title  short name
 * @param notes  free text, may be empty
 * @param naming what the title names
 */
public record Heading(String title, String notes, Naming naming) {

    /** Object named by a title. */
    public enum Naming {
        /** The session: the title is kept when the data are replaced. */
        SESSION,
        /** The data: the title is replaced together with them. */
        DATA
    }

    public Heading {
        Objects.requireNonNull(title);
        Objects.requireNonNull(notes);
        Objects.requireNonNull(naming);
    }

    /** Creates the heading of a session with a title of its own. */
    public Heading(String title, String notes) {
        this(title, notes, Naming.SESSION);
    }

    /** Returns the heading of a session named after its data. */
    public static Heading ofData(String title) {
        return new Heading(title, "", Naming.DATA);
    }
}
