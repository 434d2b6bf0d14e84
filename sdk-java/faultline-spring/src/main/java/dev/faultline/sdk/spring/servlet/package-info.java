/** Requests of servlet applications. */
@NullMarked
package dev.faultline.sdk.spring.servlet;

import org.jspecify.annotations.NullMarked;
