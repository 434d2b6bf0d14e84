/** What changes an issue's state although nobody touches it. */
@NullMarked
package dev.faultline.processor.watch;

import org.jspecify.annotations.NullMarked;
