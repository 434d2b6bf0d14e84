/** Recorded batches: which offsets belong together, and how far each partition is. */
@NullMarked
package dev.faultline.issues.batch;

import org.jspecify.annotations.NullMarked;
