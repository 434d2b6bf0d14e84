/** The arithmetic of limits: buckets and calendar periods, with the time always given. */
@NullMarked
package dev.faultline.core.limits;

import org.jspecify.annotations.NullMarked;
