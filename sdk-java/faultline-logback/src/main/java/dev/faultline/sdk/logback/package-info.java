/** Logged errors as events, other lines as breadcrumbs, for Logback. */
@NullMarked
package dev.faultline.sdk.logback;

import org.jspecify.annotations.NullMarked;
