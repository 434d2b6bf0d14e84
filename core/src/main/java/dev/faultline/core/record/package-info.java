/** The Kafka records of the event path: topics, lanes, headers, and how they are read back. */
@NullMarked
package dev.faultline.core.record;

import org.jspecify.annotations.NullMarked;
