/** The line at the bottom: what happens, in words, and the numbers that are not in the toolbar. */
package backprop.ui.status;
