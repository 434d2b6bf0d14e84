/** Event ids count once. */
@NullMarked
package dev.faultline.processor.identity;

import org.jspecify.annotations.NullMarked;
