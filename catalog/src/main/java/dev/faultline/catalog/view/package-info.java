/** Searches that people keep. */
@NullMarked
package dev.faultline.catalog.view;

import org.jspecify.annotations.NullMarked;
