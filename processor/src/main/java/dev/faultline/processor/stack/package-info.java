/** Which stacks are new enough to be stored. */
@NullMarked
package dev.faultline.processor.stack;

import org.jspecify.annotations.NullMarked;
