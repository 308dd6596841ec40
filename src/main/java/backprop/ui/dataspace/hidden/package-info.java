/** The hidden space: rows and input plane in the coordinates of two hidden neurons. */
package backprop.ui.dataspace.hidden;
