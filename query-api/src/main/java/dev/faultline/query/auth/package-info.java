/** The ways in: set-up, sign-in, invitations. */
@NullMarked
package dev.faultline.query.auth;

import org.jspecify.annotations.NullMarked;
