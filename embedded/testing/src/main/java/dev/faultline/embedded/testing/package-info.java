/** Real engines for tests: started once per build, a place of its own for each test class. */
@NullMarked
package dev.faultline.embedded.testing;

import org.jspecify.annotations.NullMarked;
