/** What an operator does by command: letters that could not be read, and facts that were lost. */
@NullMarked
package dev.faultline.processor.repair;

import org.jspecify.annotations.NullMarked;
