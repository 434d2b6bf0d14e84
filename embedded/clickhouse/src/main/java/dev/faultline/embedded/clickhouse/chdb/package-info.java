/** The C interface of libchdb, through the foreign-function API. */
@NullMarked
package dev.faultline.embedded.clickhouse.chdb;

import org.jspecify.annotations.NullMarked;
