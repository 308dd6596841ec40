/** The part of the input space that the plane shows: axes, zoom, held inputs, and what the colours mean. */
package backprop.ui.dataspace.view;
