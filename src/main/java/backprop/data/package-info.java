/**
 * Datasets: rows of inputs and targets, their generation, scaling and splitting. Depends on no other package of the program.
 */
package backprop.data;
