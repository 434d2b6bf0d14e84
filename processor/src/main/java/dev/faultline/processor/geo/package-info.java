/** The file that tells where addresses are. */
@NullMarked
package dev.faultline.processor.geo;

import org.jspecify.annotations.NullMarked;
