/** The panel 'Dataset'. */
package backprop.ui.dataset;
