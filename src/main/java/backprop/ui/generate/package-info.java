/** The dialogs that generate data and split them into training and test rows, and the menu that opens them. */
package backprop.ui.generate;
