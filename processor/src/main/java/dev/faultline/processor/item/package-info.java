/** What each type of item becomes. */
@NullMarked
package dev.faultline.processor.item;

import org.jspecify.annotations.NullMarked;
