/** Forward-only migrations: numbered scripts per store and module. */
@NullMarked
package dev.faultline.engines.migration;

import org.jspecify.annotations.NullMarked;
