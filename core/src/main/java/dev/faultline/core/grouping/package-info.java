/** Which events are the same problem. */
@NullMarked
package dev.faultline.core.grouping;

import org.jspecify.annotations.NullMarked;
