/** Internal: bounded values and their JSON. */
@NullMarked
package dev.faultline.sdk.json;

import org.jspecify.annotations.NullMarked;
