/** Counting what became of items that never reached the log. */
@NullMarked
package dev.faultline.ingest.outcome;

import org.jspecify.annotations.NullMarked;
