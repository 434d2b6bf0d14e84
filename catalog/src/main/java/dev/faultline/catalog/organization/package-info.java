/** Organisations and their members. */
@NullMarked
package dev.faultline.catalog.organization;

import org.jspecify.annotations.NullMarked;
