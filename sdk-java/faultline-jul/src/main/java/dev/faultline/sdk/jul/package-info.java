/** Logged errors as events, other lines as breadcrumbs, for java.util.logging. */
@NullMarked
package dev.faultline.sdk.jul;

import org.jspecify.annotations.NullMarked;
