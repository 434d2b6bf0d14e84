/** API tokens: made once, kept as a hash. */
@NullMarked
package dev.faultline.catalog.token;

import org.jspecify.annotations.NullMarked;
