/** Transactions and the spans below them. */
@NullMarked
package dev.faultline.core.trace;

import org.jspecify.annotations.NullMarked;
