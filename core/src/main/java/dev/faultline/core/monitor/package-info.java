/** Check-ins of scheduled jobs. */
@NullMarked
package dev.faultline.core.monitor;

import org.jspecify.annotations.NullMarked;
