/**
 * Session files: the one format in which a laboratory is saved, opened and shared, and the presets that ship with it.
 *
 * <p>{@link backprop.session.SessionFile} turns bytes into {@code Json} ({@code JsonParsing}) and that into a
 * {@link backprop.session.Session}; each {@code …Part} reads and writes one section of the file, so that both directions stand
 * side by side. A value is always asked for through a {@code JsonPlace}, which knows where it stands and so can say what was
 * expected there.
 */
package backprop.session;
