/** Redis: settings, a link that may be down, health. */
@NullMarked
package dev.faultline.engines.redis;

import org.jspecify.annotations.NullMarked;
