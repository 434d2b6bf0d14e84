/** ClickHouse as a child process. */
@NullMarked
package dev.faultline.embedded.supervisor.clickhouse;

import org.jspecify.annotations.NullMarked;
