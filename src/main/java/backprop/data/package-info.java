/** Datasets: rows of inputs and targets, where they come from and where they go. Uses no other package of the program. */
package backprop.data;
