/** Single measurements that belong to a trace. */
@NullMarked
package dev.faultline.core.metric;

import org.jspecify.annotations.NullMarked;
