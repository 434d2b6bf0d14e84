/** Projects, their keys and their settings document. */
@NullMarked
package dev.faultline.catalog.project;

import org.jspecify.annotations.NullMarked;
