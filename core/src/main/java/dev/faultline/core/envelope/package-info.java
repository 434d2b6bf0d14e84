/** The Sentry envelope: item types, where each goes, and splitting the bytes. */
@NullMarked
package dev.faultline.core.envelope;

import org.jspecify.annotations.NullMarked;
