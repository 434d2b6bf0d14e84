/** Ingest as a process of its own: what an acknowledgement takes and costs, and what an overload does to it. */
@NullMarked
package dev.faultline.bench.ingest;

import org.jspecify.annotations.NullMarked;
