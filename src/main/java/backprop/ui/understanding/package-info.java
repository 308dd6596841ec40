/** The panel 'Understanding the process'. */
package backprop.ui.understanding;
