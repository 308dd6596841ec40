/** The panel 'Step by step'. */
package backprop.ui.calculation;
