/** The first organisation, project, key and administrator. */
@NullMarked
package dev.faultline.catalog.bootstrap;

import org.jspecify.annotations.NullMarked;
