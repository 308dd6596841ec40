/**
 * The mathematics of a multilayer perceptron: forward pass, loss, backward pass, update. Needs java.base only; knows no
 * thread, no clock and no file, and gives the same bits on every machine.
 *
 * <h2>Notation</h2>
 *
 * The same letters are used in code, tests, tooltips and calculations.
 *
 * <ul>
 *   <li>Layer {@code l} counts from 0, the first layer behind the inputs; {@code a[-1]} are the inputs {@code x}.
 *   <li>{@code w[l][to][from]}: the weight from neuron {@code from} of the layer before into neuron {@code to}; {@code
 *       b[l][to]}: its bias.
 *   <li>{@code z = b + sum w a}: the weighted sum of a neuron; {@code a = f(z)}: its activation.
 *   <li>{@code t}: the targets of a row, {@code L}: the loss of a row; the loss of a set is the mean over its rows.
 *   <li>{@code delta = dL/dz}; then {@code dL/dw[to][from] = delta[to] a[from]} and {@code dL/db[to] = delta[to]}.
 *   <li>{@code g}: the mean of such a gradient over the rows of a batch, the penalty's part included.
 * </ul>
 *
 * <p>Source of the formulas unless another is named: Goodfellow, Bengio, Courville, Deep Learning (2016), chapters 6 to 8.
 *
 * <p>Every sum has a fixed order: the bias first, then the sources in their order; rows in the order of the batch, or in a few
 * partial sums of fixed order. No library function whose result may differ between machines is called
 * (exp, log and tanh are the engine's own) and no fused multiply-add, so that results have the same bits everywhere.
 *
 * <h2>Two implementations on purpose</h2>
 *
 * {@link backprop.engine.ForwardPass} and {@link backprop.engine.BackwardPass} read like the textbook and keep every
 * intermediate value. {@link backprop.engine.Trainer}, {@link backprop.engine.Evaluator} and {@link
 * backprop.engine.ResponseGrid} work on many rows: they are given {@link backprop.engine.Passes}, whose implementation, made for
 * speed, is {@code engine.fast}. This package does not depend on it. A property test holds both together.
 */
package backprop.engine;
