/** Geometry shared by plots: axes and ticks, independent of the toolkit, and images. */
package backprop.ui.plot;
