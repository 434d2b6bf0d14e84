/** A server for tests of the SDK and its integrations. */
@NullMarked
package dev.faultline.sdk.testing;

import org.jspecify.annotations.NullMarked;
