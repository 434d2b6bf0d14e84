/** Formulas about issues that lists, pages and alerts share. Worked examples: docs/semantics.md. */
@NullMarked
package dev.faultline.core.issue;

import org.jspecify.annotations.NullMarked;
