/**
 * The calculation of one row and of the next update, step by step, as it would be done by hand.
 *
 * <p>Three layers, each of which knows only the one before:
 *
 * <ol>
 *   <li>{@link backprop.explain.Calculation}: chapters, sections and {@link backprop.explain.Line}s. A line is a formula in
 *       letters, the same with numbers put in, and its result; its {@link backprop.explain.Term}s say what is computed.
 *   <li>{@link backprop.explain.Typesetter}: turns terms into {@link backprop.explain.Piece}s, which say what a formula
 *       looks like: brackets, signs, notation of numbers, fractions, indices.
 *   <li>Renderings of the same pieces: {@link backprop.explain.PlainText} and LaTeX here, the panel in {@code
 *       ui.calculation}. A {@link backprop.explain.Transcript} is a whole calculation as a document, for {@link
 *       backprop.explain.TranscriptFormat} to write.
 * </ol>
 *
 * <p>What is said beside the formulas, in a language, are {@link backprop.explain.Words}.
 *
 * <p>Notation as in {@link backprop.engine}, but what the user sees counts from 1: layer index 0 is written (1). An index
 * that can have only one value is left out: the single output is y, and its delta has a layer but no number.
 */
package backprop.explain;
