/** Whom an issue is shown to first: rules in the syntax of CODEOWNERS, with matchers for tags and addresses. */
@NullMarked
package dev.faultline.core.ownership;

import org.jspecify.annotations.NullMarked;
