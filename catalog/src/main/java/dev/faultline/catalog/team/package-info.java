/** Teams of an organisation. */
@NullMarked
package dev.faultline.catalog.team;

import org.jspecify.annotations.NullMarked;
