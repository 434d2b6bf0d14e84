/** Asynchronous and scheduled work. */
@NullMarked
package dev.faultline.sdk.spring.task;

import org.jspecify.annotations.NullMarked;
