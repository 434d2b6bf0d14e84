/** ClickHouse: settings, client, dialect of plain and clustered servers, migrations, health. */
@NullMarked
package dev.faultline.engines.clickhouse;

import org.jspecify.annotations.NullMarked;
