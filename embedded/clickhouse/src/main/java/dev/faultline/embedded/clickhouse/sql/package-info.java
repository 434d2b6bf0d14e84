/** Just enough reading of SQL to tell a statement from the raw bytes that follow it. */
@NullMarked
package dev.faultline.embedded.clickhouse.sql;

import org.jspecify.annotations.NullMarked;
