/** Makes the next start faster: a second copy of the product is run once in the background, and what it loaded is kept. */
@NullMarked
package dev.faultline.standalone.rehearsal;

import org.jspecify.annotations.NullMarked;
