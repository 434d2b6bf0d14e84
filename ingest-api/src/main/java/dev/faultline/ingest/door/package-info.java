/** One door per kind of request; each turns it into an envelope. */
@NullMarked
package dev.faultline.ingest.door;

import org.jspecify.annotations.NullMarked;
