/** Session files: the one format in which a laboratory is saved, opened and shared, and the presets that ship with it. */
package backprop.session;
