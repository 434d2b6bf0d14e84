/** Ways into an organisation. */
@NullMarked
package dev.faultline.catalog.invite;

import org.jspecify.annotations.NullMarked;
