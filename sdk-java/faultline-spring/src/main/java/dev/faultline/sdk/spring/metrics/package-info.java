/** Meters of the SDK itself. */
@NullMarked
package dev.faultline.sdk.spring.metrics;

import org.jspecify.annotations.NullMarked;
