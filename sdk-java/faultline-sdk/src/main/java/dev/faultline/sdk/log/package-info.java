/** What the integrations of log libraries share. */
@NullMarked
package dev.faultline.sdk.log;

import org.jspecify.annotations.NullMarked;
