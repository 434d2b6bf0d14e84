package dev.faultline.processor.batch;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A record that could not be taken apart, with the reason. */
public record DeadLetter(ConsumerRecord<byte[], byte[]> record, String reason, String message) {}
