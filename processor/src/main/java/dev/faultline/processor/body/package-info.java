/** Which bodies are kept. */
@NullMarked
package dev.faultline.processor.body;

import org.jspecify.annotations.NullMarked;
