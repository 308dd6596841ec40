package backprop.ui.dataset;

/** A cell that can be edited. */
record Place(RowPlace row, Column.Editable column) {}
