/** Logged errors as events, other lines as breadcrumbs, for Log4j 2. */
@NullMarked
package dev.faultline.sdk.log4j2;

import org.jspecify.annotations.NullMarked;
