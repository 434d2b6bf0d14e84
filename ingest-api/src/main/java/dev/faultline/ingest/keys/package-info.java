/** The snapshot of all projects and keys, kept current from the log. */
@NullMarked
package dev.faultline.ingest.keys;

import org.jspecify.annotations.NullMarked;
