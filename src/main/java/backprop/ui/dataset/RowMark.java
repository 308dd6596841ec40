package backprop.ui.dataset;

/** What a row is beside being listed. */
enum RowMark {
    NONE,
    /** Nothing is learned from it, as the user wishes. */
    LEFT_OUT,
    /** It is only tested. */
    TEST;

    static RowMark of(RowSet rows, int row) {
        if (rows.isTest(row)) {
            return TEST;
        }
        return rows.isLeftOut(row) ? LEFT_OUT : NONE;
    }
}
