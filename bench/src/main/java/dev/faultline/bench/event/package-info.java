/** Seeded events that look like those of real applications. */
@NullMarked
package dev.faultline.bench.event;

import org.jspecify.annotations.NullMarked;
