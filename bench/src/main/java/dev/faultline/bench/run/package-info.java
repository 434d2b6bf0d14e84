/** One measured run: load, drain, the sums, and what it cost. */
@NullMarked
package dev.faultline.bench.run;

import org.jspecify.annotations.NullMarked;
