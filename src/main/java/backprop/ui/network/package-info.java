/** The panel 'Network'. */
package backprop.ui.network;
