/** Starts the engines that no address names, keeps them alive and takes them along when the product ends. */
@NullMarked
package dev.faultline.embedded.supervisor;

import org.jspecify.annotations.NullMarked;
