/** What changes while people look. */
@NullMarked
package dev.faultline.query.live;

import org.jspecify.annotations.NullMarked;
