/** One Kafka broker and controller inside this process. */
@NullMarked
package dev.faultline.embedded.supervisor.kafka;

import org.jspecify.annotations.NullMarked;
