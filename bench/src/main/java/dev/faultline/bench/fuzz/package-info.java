/** Feeds the reading of events with what no sender should send, for as long as one likes. */
@NullMarked
package dev.faultline.bench.fuzz;

import org.jspecify.annotations.NullMarked;
