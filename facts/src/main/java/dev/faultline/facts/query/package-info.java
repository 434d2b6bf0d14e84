/**
 * The one compiler from a search query to ClickHouse SQL. Every value is a bound parameter, every table is entered through
 * {@link dev.faultline.facts.read.ScopedSql}: text of a request never becomes SQL, and no statement lacks its tenant.
 */
@NullMarked
package dev.faultline.facts.query;

import org.jspecify.annotations.NullMarked;
