/** The panel 'Training'. */
package backprop.ui.settings;
