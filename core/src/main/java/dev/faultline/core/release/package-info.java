/** Names of releases and the order among them. */
@NullMarked
package dev.faultline.core.release;

import org.jspecify.annotations.NullMarked;
