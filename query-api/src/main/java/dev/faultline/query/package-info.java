/** The service behind the web UI and tools. */
@NullMarked
package dev.faultline.query;

import org.jspecify.annotations.NullMarked;
