/** What every starter must show in a real application, run by the tests of each. */
@NullMarked
package dev.faultline.sdk.spring.testing;

import org.jspecify.annotations.NullMarked;
