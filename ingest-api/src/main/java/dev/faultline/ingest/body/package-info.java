/** Reading and inflating bodies within bounds. */
@NullMarked
package dev.faultline.ingest.body;

import org.jspecify.annotations.NullMarked;
