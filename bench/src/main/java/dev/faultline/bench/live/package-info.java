/** What open pages cost: a thousand live streams and a steady flow of changes. */
@NullMarked
package dev.faultline.bench.live;

import org.jspecify.annotations.NullMarked;
