/** The product under load while its parts are killed or frozen, and the sums afterwards. */
@NullMarked
package dev.faultline.e2e.chaos;

import org.jspecify.annotations.NullMarked;
