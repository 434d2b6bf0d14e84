/** What an event is, once it has been read. */
@NullMarked
package dev.faultline.core.event;

import org.jspecify.annotations.NullMarked;
