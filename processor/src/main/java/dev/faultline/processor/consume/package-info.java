/** Reading partitions: who owns which, how far it is, when to stop reading. */
@NullMarked
package dev.faultline.processor.consume;

import org.jspecify.annotations.NullMarked;
