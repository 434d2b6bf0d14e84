/** Projects' settings as the log tells them, each version for as long as a batch may need it. */
@NullMarked
package dev.faultline.processor.config;

import org.jspecify.annotations.NullMarked;
