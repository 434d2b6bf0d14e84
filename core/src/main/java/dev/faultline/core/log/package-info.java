/** Structured log lines. */
@NullMarked
package dev.faultline.core.log;

import org.jspecify.annotations.NullMarked;
