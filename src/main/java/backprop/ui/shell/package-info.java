/**
 * Application and window: start, layout of the panels, shortcuts, file dialogs. Depends on all panels; no panel depends
 * on it.
 */
package backprop.ui.shell;
