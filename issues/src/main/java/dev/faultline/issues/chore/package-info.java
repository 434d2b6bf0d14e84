/** Work that one node does for all. */
@NullMarked
package dev.faultline.issues.chore;

import org.jspecify.annotations.NullMarked;
