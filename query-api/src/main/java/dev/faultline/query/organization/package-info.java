/** An organisation: members, teams, tokens, audit. */
@NullMarked
package dev.faultline.query.organization;

import org.jspecify.annotations.NullMarked;
