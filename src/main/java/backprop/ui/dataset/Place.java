package backprop.ui.dataset;

import backprop.data.RowRef;

/** A cell that can be edited. */
record Place(RowRef row, Column.Editable column) {}
