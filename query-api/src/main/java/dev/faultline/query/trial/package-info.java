/** Tries settings before they are saved: on an event that was pasted, and on what is stored. */
@NullMarked
package dev.faultline.query.trial;

import org.jspecify.annotations.NullMarked;
