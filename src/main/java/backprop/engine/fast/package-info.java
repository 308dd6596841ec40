/**
 * Kernels: the passes of {@code backprop.engine} in loops that the JIT turns into SIMD instructions or into independent chains of
 * operations. {@link backprop.engine.fast.FastPasses} chooses one; the readable definition of what each computes is {@link
 * backprop.engine.ForwardPass} and {@link backprop.engine.BackwardPass}, and property tests compare them.
 */
package backprop.engine.fast;
