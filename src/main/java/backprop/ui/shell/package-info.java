/** The application and its window: start, frame, shortcuts, dialogs for files; above all panels, none of which uses it. */
package backprop.ui.shell;
