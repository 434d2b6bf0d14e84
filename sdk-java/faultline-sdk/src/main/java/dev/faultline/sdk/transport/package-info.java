/** Internal: the way of an event from the queue to the server. */
@NullMarked
package dev.faultline.sdk.transport;

import org.jspecify.annotations.NullMarked;
