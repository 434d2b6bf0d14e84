/** What must not be stored: secrets and personal data, found by name, by shape and by rule. */
@NullMarked
package dev.faultline.core.scrub;

import org.jspecify.annotations.NullMarked;
