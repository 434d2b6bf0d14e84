/** Health of releases: sessions and their counts. */
@NullMarked
package dev.faultline.core.session;

import org.jspecify.annotations.NullMarked;
