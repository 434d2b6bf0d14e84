/** Reading facts, never outside of the projects that the asker may see. */
@NullMarked
package dev.faultline.facts.read;

import org.jspecify.annotations.NullMarked;
