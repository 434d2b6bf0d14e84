/** Issues as people look at them: rows of lists, hashes, activity. */
@NullMarked
package dev.faultline.issues.book;

import org.jspecify.annotations.NullMarked;
