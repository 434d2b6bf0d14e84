/** People: names, preferences, what they prove themselves with. */
@NullMarked
package dev.faultline.catalog.user;

import org.jspecify.annotations.NullMarked;
