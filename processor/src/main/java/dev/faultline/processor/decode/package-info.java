/** Records back into envelopes. */
@NullMarked
package dev.faultline.processor.decode;

import org.jspecify.annotations.NullMarked;
