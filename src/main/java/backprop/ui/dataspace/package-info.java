/** The panel 'Data space'. */
package backprop.ui.dataspace;
