/** Requests to other services. */
@NullMarked
package dev.faultline.sdk.spring.client;

import org.jspecify.annotations.NullMarked;
