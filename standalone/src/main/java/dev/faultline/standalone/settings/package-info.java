/** Which settings exist, and what to do about names that do not. */
@NullMarked
package dev.faultline.standalone.settings;

import org.jspecify.annotations.NullMarked;
