/** Rate limits and quotas, shared over all nodes. */
@NullMarked
package dev.faultline.ingest.limit;

import org.jspecify.annotations.NullMarked;
