/**
 * Kernels: the passes of {@code backprop.engine} in loops that the JIT vectorizes, or with independent chains of
 * operations. {@link backprop.engine.fast.FastPasses} selects one; the readable reference implementation is {@link
 * backprop.engine.ForwardPass} and {@link backprop.engine.BackwardPass}, and property tests compare them.
 */
package backprop.engine.fast;
