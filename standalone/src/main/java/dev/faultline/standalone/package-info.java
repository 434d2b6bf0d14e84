/** The whole product in one process: engines, services, one port. */
@NullMarked
package dev.faultline.standalone;

import org.jspecify.annotations.NullMarked;
