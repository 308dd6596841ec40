/** Editing in the data space: modes, mouse, keys, rows and clicked points. */
package backprop.ui.dataspace.edit;
