/**
 * Types shared by the panels. One {@link backprop.ui.shared.LabModel} holds the newest snapshot and the selection; each
 * panel has its own package with an FXML file, a thin controller, plain classes for geometry, and a renderer.
 */
package backprop.ui.shared;
