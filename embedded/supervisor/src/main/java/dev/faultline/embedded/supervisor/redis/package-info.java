/** Redis as a child process. */
@NullMarked
package dev.faultline.embedded.supervisor.redis;

import org.jspecify.annotations.NullMarked;
