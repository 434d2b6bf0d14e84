/** Signed envelopes: making and checking the signature, nothing else. */
@NullMarked
package dev.faultline.core.signing;

import org.jspecify.annotations.NullMarked;
