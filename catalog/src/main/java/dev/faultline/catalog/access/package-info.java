/** The words of authority: callers, roles, permissions and the table between them. */
@NullMarked
package dev.faultline.catalog.access;

import org.jspecify.annotations.NullMarked;
