package backprop.data.csv;

/** What a column of a table is for. */
public enum ColumnRole {
    INPUT,
    /** Expected outputs: numbers, or texts that name classes. */
    OUTPUT,
    /** Expected outputs that are classes even if they are written as numbers. */
    CLASSES,
    /** Says of each row whether it is trained on or only tested. */
    SET,
    IGNORED;

    boolean isOutput() {
        return this == OUTPUT || this == CLASSES;
    }
}
