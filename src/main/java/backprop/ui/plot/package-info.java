/** Plain geometry that several plots share: axes and their ticks. Needs no toolkit. */
package backprop.ui.plot;
