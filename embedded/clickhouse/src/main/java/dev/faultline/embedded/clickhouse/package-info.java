/** ClickHouse without Docker: libchdb behind the HTTP interface that every ClickHouse client speaks. */
@NullMarked
package dev.faultline.embedded.clickhouse;

import org.jspecify.annotations.NullMarked;
