/** Check-ins: jobs that tell when they ran, so that silence is noticed. */
@NullMarked
package dev.faultline.sdk.monitor;

import org.jspecify.annotations.NullMarked;
