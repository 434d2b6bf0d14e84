/** Releases as events and tools make them known. */
@NullMarked
package dev.faultline.issues.release;

import org.jspecify.annotations.NullMarked;
