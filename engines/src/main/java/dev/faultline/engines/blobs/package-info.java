/** Large bytes outside of the databases: a port and its adapters. */
@NullMarked
package dev.faultline.engines.blobs;

import org.jspecify.annotations.NullMarked;
