/** What users write about an error. */
@NullMarked
package dev.faultline.core.feedback;

import org.jspecify.annotations.NullMarked;
