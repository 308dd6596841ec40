/**
 * The mathematics of a multilayer perceptron: forward pass, loss, backward pass, update. Depends on java.base only,
 * uses no threads, clocks or files, and gives the same bits on every machine.
 *
 * <h2>Notation</h2>
 *
 * The same letters are used in code, tests, tooltips and calculations.
 *
 * <ul>
 *   <li>Layer {@code l} counts from 0, the first layer after the inputs; {@code a[-1]} are the inputs {@code x}.
 *   <li>{@code w[l][to][from]}: the weight from neuron {@code from} of the previous layer to neuron {@code to}; {@code
 *       b[l][to]}: its bias.
 *   <li>{@code z = b + sum w a}: the weighted sum of a neuron; {@code a = f(z)}: its activation.
 *   <li>{@code t}: the targets of a row, {@code L}: the loss of a row; the loss of a set is the mean over its rows.
 *   <li>{@code delta = dL/dz}; then {@code dL/dw[to][from] = delta[to] a[from]} and {@code dL/db[to] = delta[to]}.
 *   <li>{@code g}: the mean of such gradients over the rows of a batch, including the derivative of the penalty.
 * </ul>
 *
 * <p>Source of the formulas unless stated otherwise: Goodfellow, Bengio, Courville, Deep Learning (2016), chapters 6 to
 * 8.
 *
 * <p>Every sum has a fixed order: the bias first, then the sources in order; rows in batch order, or in a few partial
 * sums of fixed order. No library function with platform-dependent results (exp, log and tanh are implemented in the
 * engine) and no fused multiply-add is used, so that results have the same bits everywhere.
 *
 * <h2>Two implementations on purpose</h2>
 *
 * {@link backprop.engine.ForwardPass} and {@link backprop.engine.BackwardPass} follow the textbook and keep every
 * intermediate value. {@link backprop.engine.Trainer}, {@link backprop.engine.Evaluator} and {@link
 * backprop.engine.ResponseGrid} process many rows through {@link backprop.engine.Passes}, whose optimized
 * implementation is {@code engine.fast}. This package does not depend on it. Property tests compare both.
 */
package backprop.engine;
