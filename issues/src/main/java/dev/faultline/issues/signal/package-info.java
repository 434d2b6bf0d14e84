/** What the rest of the house is told when an issue changes. */
@NullMarked
package dev.faultline.issues.signal;

import org.jspecify.annotations.NullMarked;
