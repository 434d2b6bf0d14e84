/** The body of an event: its item rewritten in one pass, scrubbed, in one form, with what was learned about it. */
@NullMarked
package dev.faultline.core.body;

import org.jspecify.annotations.NullMarked;
