/** Open-loop load: a fixed schedule, latency from the intended send time. */
@NullMarked
package dev.faultline.bench.load;

import org.jspecify.annotations.NullMarked;
