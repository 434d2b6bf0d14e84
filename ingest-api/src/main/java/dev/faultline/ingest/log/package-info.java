/** Appending to Kafka, and knowing when not to. */
@NullMarked
package dev.faultline.ingest.log;

import org.jspecify.annotations.NullMarked;
