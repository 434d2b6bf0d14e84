/** From an envelope to records of lanes, and to an answer. */
@NullMarked
package dev.faultline.ingest.accept;

import org.jspecify.annotations.NullMarked;
