/** What the product costs the machine: CPU, memory and disk over the whole process tree. */
@NullMarked
package dev.faultline.bench.machine;

import org.jspecify.annotations.NullMarked;
