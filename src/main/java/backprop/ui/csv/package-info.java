/** Tables that come from files and go into them: the dialog of an import, and the export. */
package backprop.ui.csv;
