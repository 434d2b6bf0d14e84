/** Files beside events. */
@NullMarked
package dev.faultline.core.attachment;

import org.jspecify.annotations.NullMarked;
