/** The last answers per project, for whoever sets up an SDK. */
@NullMarked
package dev.faultline.ingest.receipt;

import org.jspecify.annotations.NullMarked;
