package backprop.data.csv;

/** Role of a column of a table. */
public enum ColumnRole {
    INPUT,
    /** Expected outputs: numbers, or texts that name classes. */
    OUTPUT,
    /** Expected outputs that are classes even if they are numbers. */
    CLASSES,
    /** Assignment of each row to the training rows or the test rows. */
    SET,
    IGNORED;

    boolean isOutput() {
        return this == OUTPUT || this == CLASSES;
    }
}
