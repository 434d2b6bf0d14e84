/** Numbers about the running process, for Prometheus. */
@NullMarked
package dev.faultline.standalone.metrics;

import org.jspecify.annotations.NullMarked;
