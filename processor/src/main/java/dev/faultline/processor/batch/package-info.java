/** Building a batch and finishing it, exactly once. */
@NullMarked
package dev.faultline.processor.batch;

import org.jspecify.annotations.NullMarked;
