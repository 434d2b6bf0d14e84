/** Delivering what transactions left in the outbox. */
@NullMarked
package dev.faultline.processor.relay;

import org.jspecify.annotations.NullMarked;
