/** What ingest and processor know of a project, on its way to them. */
@NullMarked
package dev.faultline.catalog.publication;

import org.jspecify.annotations.NullMarked;
