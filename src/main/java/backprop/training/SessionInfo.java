package backprop.training;

/**
 * Identity and edits of the session of a snapshot.
 *
 * @param run      number of the run, different for each opened session
 * @param dataset  number of the dataset, different for each one that is opened, imported or generated; unchanged by edits, a
 *     split and other settings, and restored by undo
 * @param title    name of the session
 * @param document file and unsaved work of the session
 * @param undoable edits that can be undone and redone
 */
public record SessionInfo(long run, long dataset, String title, Document document, Undoable undoable) {}
