/** What watchers can measure of the processor. */
@NullMarked
package dev.faultline.processor.metrics;

import org.jspecify.annotations.NullMarked;
