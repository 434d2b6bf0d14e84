/** What a call of a stack is called once compilers, proxies and builds have been taken out of its name. */
@NullMarked
package dev.faultline.core.grouping.frame;

import org.jspecify.annotations.NullMarked;
