/** Passwords that do not print themselves, and the box that keeps secrets encrypted at rest. */
@NullMarked
package dev.faultline.engines.secret;

import org.jspecify.annotations.NullMarked;
