/** What a project does not want to store, and why. */
@NullMarked
package dev.faultline.core.filter;

import org.jspecify.annotations.NullMarked;
