/** Changes of an issue's state by people: typed, one way in, undoable. */
@NullMarked
package dev.faultline.issues.command;

import org.jspecify.annotations.NullMarked;
