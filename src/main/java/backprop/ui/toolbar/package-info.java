/** The panel 'Toolbar'. */
package backprop.ui.toolbar;
