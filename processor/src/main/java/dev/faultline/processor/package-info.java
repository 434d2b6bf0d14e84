/** The processor service: reads the lanes, stores facts, opens and moves issues. */
@NullMarked
package dev.faultline.processor;

import org.jspecify.annotations.NullMarked;
