/** What settings would do before they are saved: to an event that a person pasted and to events that are stored. */
@NullMarked
package dev.faultline.core.trial;

import org.jspecify.annotations.NullMarked;
