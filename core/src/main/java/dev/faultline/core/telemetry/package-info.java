/** What items that are no events have in common: attributes, containers, and how reading them ends. */
@NullMarked
package dev.faultline.core.telemetry;

import org.jspecify.annotations.NullMarked;
