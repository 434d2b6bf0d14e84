/** The ways in which ClickHouse clients compress what they send and ask for. */
@NullMarked
package dev.faultline.embedded.clickhouse.compression;

import org.jspecify.annotations.NullMarked;
