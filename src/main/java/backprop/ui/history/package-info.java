/** The panel 'Error history'. */
package backprop.ui.history;
