/**
 * Session files, the single format in which the state of the laboratory is saved, opened and shared, and the presets that ship
 * with the program.
 *
 * <p>{@link backprop.session.SessionFile} parses bytes into {@code Json} ({@code JsonParsing}) and converts it into a
 * {@link backprop.training.Session}; each {@code …Part} reads and writes one section of the file, so that both directions are
 * side by side. Values are read through {@code JsonPlace}, which reports the location and the expected value in errors.
 */
package backprop.session;
