/**
 * Elementary functions and random numbers with the same bits on every machine: exponential, logarithm, the two sigmoid functions,
 * the normal distribution. Each error bound is measured by KernelAccuracyTest.
 */
package backprop.engine.math;
