/** What stays of a message when its values are taken out. */
@NullMarked
package dev.faultline.core.grouping.message;

import org.jspecify.annotations.NullMarked;
