/** Benchmarks of single steps, on many distinct inputs: a repeated document measures the branch predictor. */
@NullMarked
package dev.faultline.bench.micro;

import org.jspecify.annotations.NullMarked;
