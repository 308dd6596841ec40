/** Import dialog and export of tables. */
package backprop.ui.csv;
