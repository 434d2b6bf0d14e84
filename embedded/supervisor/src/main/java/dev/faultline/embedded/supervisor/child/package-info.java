/** Child processes: tied to this one, restarted with an end, stopped in order. */
@NullMarked
package dev.faultline.embedded.supervisor.child;

import org.jspecify.annotations.NullMarked;
