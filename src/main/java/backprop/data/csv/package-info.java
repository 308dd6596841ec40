/** Tables as text: reads datasets from files and pasted blocks with separators, and writes them. */
package backprop.data.csv;
