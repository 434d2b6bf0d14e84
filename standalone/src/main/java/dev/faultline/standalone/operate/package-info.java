/** Commands that look at the facts of a running product and mend them. */
@NullMarked
package dev.faultline.standalone.operate;

import org.jspecify.annotations.NullMarked;
