/** The search language: one grammar for lists, explorer, alerts and exports; text to a typed tree and back. */
@NullMarked
package dev.faultline.core.search;

import org.jspecify.annotations.NullMarked;
