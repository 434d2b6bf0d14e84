/** The public door of the SDK: {@link dev.faultline.sdk.Faultline}, options, scopes and events. */
@NullMarked
package dev.faultline.sdk;

import org.jspecify.annotations.NullMarked;
