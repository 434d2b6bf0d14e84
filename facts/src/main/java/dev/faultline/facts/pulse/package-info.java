/** How often hashes happen, over all projects: for what the server decides by itself. */
@NullMarked
package dev.faultline.facts.pulse;

import org.jspecify.annotations.NullMarked;
