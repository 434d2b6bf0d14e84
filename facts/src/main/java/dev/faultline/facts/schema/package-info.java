/** The tables: their SQL and the page that explains them. */
@NullMarked
package dev.faultline.facts.schema;

import org.jspecify.annotations.NullMarked;
