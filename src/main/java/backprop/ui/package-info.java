/**
 * The window: all that is JavaFX. One {@link backprop.ui.LabModel} holds the newest snapshot and what the user selected; each
 * panel has a package of its own with its FXML, its thin controller, plain classes for geometry, and a renderer.
 */
package backprop.ui;
