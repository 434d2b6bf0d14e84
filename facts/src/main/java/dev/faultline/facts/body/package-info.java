/** Where the bytes of kept bodies lie: a port and its two adapters. */
@NullMarked
package dev.faultline.facts.body;

import org.jspecify.annotations.NullMarked;
