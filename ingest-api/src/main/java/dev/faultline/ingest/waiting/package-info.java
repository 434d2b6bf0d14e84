/** Answers that wait until an event can be queried. */
@NullMarked
package dev.faultline.ingest.waiting;

import org.jspecify.annotations.NullMarked;
