/** What a project decides: keys, limits, filters, privacy, grouping; one document, versioned. */
@NullMarked
package dev.faultline.core.project;

import org.jspecify.annotations.NullMarked;
