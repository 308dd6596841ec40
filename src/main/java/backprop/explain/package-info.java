/**
 * The calculation of one row and of the next update, step by step, as it would be done by hand.
 *
 * <p>Three layers, each of which depends only on the one before:
 *
 * <ol>
 *   <li>{@link backprop.explain.Calculation}: chapters, sections and {@link backprop.explain.Line}s. A line is a formula in
 *       letters, the formula with numbers substituted, and its result; its {@link backprop.explain.Term}s are expression trees.
 *   <li>{@link backprop.explain.Typesetter}: converts terms to {@link backprop.explain.Piece}s, the layout of a formula:
 *       brackets, signs, notation of numbers, fractions, indices.
 *   <li>Renderers of pieces: {@link backprop.explain.PlainText} and LaTeX here, the panel in {@code ui.calculation}. A
 *       {@link backprop.explain.Transcript} is a complete calculation as a document, written by
 *       {@link backprop.explain.TranscriptFormat}.
 * </ol>
 *
 * <p>{@link backprop.explain.Words} is the text beside the formulas in a language.
 *
 * <p>Notation as in {@link backprop.engine}, but displayed numbers start from 1: layer index 0 is written (1). An index with
 * a single possible value is omitted: the single output is y, and its delta has a layer but no number.
 */
package backprop.explain;
