/** Which bodies and transactions are kept; counts of errors never change by it. */
@NullMarked
package dev.faultline.core.sampling;

import org.jspecify.annotations.NullMarked;
