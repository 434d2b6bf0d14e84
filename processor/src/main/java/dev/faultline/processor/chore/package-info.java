/** Work besides the batches, done by one node for all. */
@NullMarked
package dev.faultline.processor.chore;

import org.jspecify.annotations.NullMarked;
