/** Who changed what, from where, and what it was before. */
@NullMarked
package dev.faultline.catalog.audit;

import org.jspecify.annotations.NullMarked;
