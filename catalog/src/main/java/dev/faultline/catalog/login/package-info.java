/** Passwords, codes, sessions, and the brakes in front of them. */
@NullMarked
package dev.faultline.catalog.login;

import org.jspecify.annotations.NullMarked;
