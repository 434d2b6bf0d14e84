/** Transactions and their spans, and how a trace travels from service to service. */
@NullMarked
package dev.faultline.sdk.trace;

import org.jspecify.annotations.NullMarked;
