/** The servlet side: which paths are ours, reading a request, writing an answer. */
@NullMarked
package dev.faultline.ingest.http;

import org.jspecify.annotations.NullMarked;
