/** Saved searches. */
@NullMarked
package dev.faultline.query.view;

import org.jspecify.annotations.NullMarked;
