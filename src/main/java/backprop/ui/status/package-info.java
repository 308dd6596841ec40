/** Status bar: status text and the values that the toolbar does not show. */
package backprop.ui.status;
