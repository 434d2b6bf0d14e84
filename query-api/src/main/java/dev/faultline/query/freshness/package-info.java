/** How old the newest thing is that anybody can see, measured with events of our own. */
@NullMarked
package dev.faultline.query.freshness;

import org.jspecify.annotations.NullMarked;
