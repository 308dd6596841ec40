/** Tables as text: files and pasted blocks with separators, read into datasets and written from them. */
package backprop.data.csv;
