/** Writing facts: one batch, several tables, each with its token. */
@NullMarked
package dev.faultline.facts.write;

import org.jspecify.annotations.NullMarked;
