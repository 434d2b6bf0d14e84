/** The shape of every change: one transaction, its audit entries, the new versions of the projects it touches. */
@NullMarked
package dev.faultline.catalog.write;

import org.jspecify.annotations.NullMarked;
