/** Issues whose state may change although nobody touches them. */
@NullMarked
package dev.faultline.issues.watch;

import org.jspecify.annotations.NullMarked;
