/** The list of the clicked points. */
package backprop.ui.dataspace.probes;
