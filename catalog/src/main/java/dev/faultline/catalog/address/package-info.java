/** How this server is reached. */
@NullMarked
package dev.faultline.catalog.address;

import org.jspecify.annotations.NullMarked;
