package backprop.training;

/**
 * Which session a snapshot is of, and what has been done to it.
 *
 * @param run      counts runs: another one for each session that is opened
 * @param dataset  number of the dataset: another one for each that is opened, imported or generated; edits, a split and other
 *                 settings leave it, and undo brings back the one of before
 * @param title    name of the session
 * @param document file and unsaved work of the session
 * @param undoable which edits can be undone and done again
 */
public record SessionInfo(long run, long dataset, String title, Document document, Undoable undoable) {}
