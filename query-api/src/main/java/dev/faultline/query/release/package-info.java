/** Releases, deploys, environments. */
@NullMarked
package dev.faultline.query.release;

import org.jspecify.annotations.NullMarked;
