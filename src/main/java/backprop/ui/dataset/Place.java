package backprop.ui.dataset;

/**
 * A cell that can be edited.
 *
 * @param row training row, from 0
 */
record Place(int row, Column.Editable column) {}
