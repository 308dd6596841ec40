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
 * <p>Every sum has a fixed order: the bias first, then the sources in their order; rows in the order of the batch. No
 * library function whose result may differ between machines is called ({@code StrictMath} instead of {@code Math} for
 * exp, log, tanh) and no fused multiply-add.
 */
package backprop.engine;
