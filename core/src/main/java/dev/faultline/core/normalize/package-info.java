/** From the forms SDKs send to the one form of {@link dev.faultline.core.event.Event}. */
@NullMarked
package dev.faultline.core.normalize;

import org.jspecify.annotations.NullMarked;
