/** Drawing of the plane: geometry, colours, rows, lines and clicked points, with the words for predictions. */
package backprop.ui.dataspace.plot;
