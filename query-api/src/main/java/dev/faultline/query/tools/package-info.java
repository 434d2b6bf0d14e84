/** The parts of Sentry's own API that tools ask about organisations, projects, keys and people. */
@NullMarked
package dev.faultline.query.tools;

import org.jspecify.annotations.NullMarked;
