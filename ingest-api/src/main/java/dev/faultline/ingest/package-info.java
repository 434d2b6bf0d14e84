/** The service that takes what SDKs send: HTTP in, Kafka out. */
@NullMarked
package dev.faultline.ingest;

import org.jspecify.annotations.NullMarked;
