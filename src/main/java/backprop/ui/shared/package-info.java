/**
 * What panels share. One {@link backprop.ui.shared.LabModel} holds the newest snapshot and what the user selected; each panel has
 * a package of its own with its FXML, its thin controller, plain classes for geometry, and a renderer.
 */
package backprop.ui.shared;
