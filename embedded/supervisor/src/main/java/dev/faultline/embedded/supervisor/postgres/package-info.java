/** PostgreSQL as a child process. */
@NullMarked
package dev.faultline.embedded.supervisor.postgres;

import org.jspecify.annotations.NullMarked;
