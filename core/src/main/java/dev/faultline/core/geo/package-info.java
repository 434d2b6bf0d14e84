/** Tells places of addresses from a database file in the MMDB format, which MaxMind, DB-IP and others publish. */
@NullMarked
package dev.faultline.core.geo;

import org.jspecify.annotations.NullMarked;
