/** The walk of one item from bytes to facts, as pure functions. */
@NullMarked
package dev.faultline.core.pipeline;

import org.jspecify.annotations.NullMarked;
