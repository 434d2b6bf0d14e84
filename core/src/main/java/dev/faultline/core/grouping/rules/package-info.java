/** The rules of a project that change how its events are grouped: text, read once, applied to each event. */
@NullMarked
package dev.faultline.core.grouping.rules;

import org.jspecify.annotations.NullMarked;
