/** Kafka: settings, clients, topics, health. */
@NullMarked
package dev.faultline.engines.kafka;

import org.jspecify.annotations.NullMarked;
